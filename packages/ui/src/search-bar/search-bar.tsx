import { type Element, useRef, useState } from '#framework'
import { classNames } from '../class-names.ts'
import { enterText } from '../control/enter-text.ts'
import { useValue } from '../control/use-value.ts'
import { CancelIcon, SearchIcon } from '../icon/icons.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { SearchBarProps } from './types.ts'

/** What it says by itself. */
const texts = { cancel: zh.cancel, clear: zh.clear, search: zh.search }

/**
 * The line to search with. At rest its text stands in the middle, as WeChat's does; a tap moves it to the start.
 *
 * @example
 * <SearchBar onChange={suggest} onSearch={search} />
 * @see https://weui.io/#searchbar
 */
export function SearchBar({
  value,
  defaultValue,
  onChange,
  onInput,
  onFocus,
  onBlur,
  onSearch,
  onCancel,
  placeholder: givenPlaceholder,
  className,
  ...rest
}: SearchBarProps): Element {
  const locale = useLocale(texts)
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useValue({ value, defaultValue, onChange }, '')
  const [focused, setFocused] = useState(false)
  const isActive = focused || text !== ''
  const placeholder = givenPlaceholder ?? locale.search
  return (
    <form
      className={classNames('wk-search', isActive && 'wk-search_active', className)}
      role="search"
      aria-label={placeholder}
      // With an action iOS labels the key of the keyboard “search”.
      action=""
      onSubmit={(event) => {
        event.preventDefault()
        input.current?.blur()
        onSearch?.(text)
      }}
    >
      <label className="wk-search__box">
        <SearchIcon className="wk-search__icon" size={24} />
        <input
          {...rest}
          ref={input}
          type="search"
          className="wk-search__input"
          value={text}
          placeholder={placeholder}
          aria-label={rest['aria-label'] ?? placeholder}
          enterKeyHint="search"
          autoComplete="off"
          onInput={(event) => {
            onInput?.(event)
            setText(event.currentTarget.value)
          }}
          onFocus={(event) => {
            onFocus?.(event)
            setFocused(true)
          }}
          onBlur={(event) => {
            onBlur?.(event)
            setFocused(false)
          }}
        />
        {text === '' ? null : (
          <button
            type="button"
            className="wk-search__clear"
            aria-label={locale.clear}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              enterText(input.current, '')
              input.current?.focus()
            }}
          >
            <CancelIcon size={20} />
          </button>
        )}
      </label>
      {isActive ? (
        <button
          type="button"
          className="wk-search__cancel"
          // Before the input loses its focus, and with it this button its place.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            enterText(input.current, '')
            input.current?.blur()
            onCancel?.()
          }}
        >
          {locale.cancel}
        </button>
      ) : null}
    </form>
  )
}
