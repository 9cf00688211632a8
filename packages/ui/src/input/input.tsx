import { type Element, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { enterText } from '../control/enter-text.ts'
import { useFieldControl } from '../field/field-context.ts'
import { ClearIcon } from '../icon/icons.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { InputProps } from './types.ts'

/** What it says by itself. */
const texts = { clear: zh.clear }

/**
 * A line of text: a native `<input>`.
 *
 * @example
 * <Field label="昵称" name="nickname"><Input placeholder="请输入昵称" clearable /></Field>
 * @see https://weui.io/#input
 */
export function Input({
  type = 'text',
  onChange,
  onInput,
  clearable,
  placeholder,
  className,
  ...rest
}: InputProps): Element {
  const control = useFieldControl(rest)
  const input = useRef<HTMLInputElement>(null)
  const locale = useLocale(texts)
  // Preact has a type per kind of input, and a kind that is only known at run time fits none of them.
  const kind: Readonly<Record<string, string>> = { type }
  return (
    <>
      <input
        {...rest}
        {...control}
        {...kind}
        ref={input}
        className={classNames('wk-input', className)}
        // The style sheet asks for `:placeholder-shown` to know an empty input.
        placeholder={placeholder ?? ' '}
        onInput={(event) => {
          onInput?.(event)
          onChange?.(event.currentTarget.value)
        }}
      />
      {clearable ? (
        <button
          type="button"
          className="wk-input__clear"
          aria-label={locale.clear}
          // Not a stop of its own on the way through a form: the keyboard has its own ways to empty an input.
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => enterText(input.current, '')}
        >
          <ClearIcon size={18} />
        </button>
      ) : null}
    </>
  )
}
