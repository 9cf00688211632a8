import { type Element, useLayoutEffect, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { useReset } from '../control/use-reset.ts'
import { useValue } from '../control/use-value.ts'
import { useFieldControl } from '../field/field-context.ts'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { countCharacters } from './count-characters.ts'
import type { TextareaProps } from './types.ts'

/** What it says by itself. */
const texts = { tooLong: zh.tooLong }

/**
 * Several lines of text, with a counter.
 *
 * @example
 * <Field name="problem"><Textarea placeholder="请描述你所发生的问题" maxLength={200} /></Field>
 * @see https://weui.io/#input
 */
export function Textarea({
  value,
  defaultValue,
  onChange,
  onInput,
  rows = 3,
  maxLength,
  counter = maxLength !== undefined,
  autoGrow,
  className,
  ...rest
}: TextareaProps): Element {
  const control = useFieldControl(rest)
  const area = useRef<HTMLTextAreaElement>(null)
  const locale = useLocale(texts)
  const [text, setText] = useValue({ value, defaultValue, onChange }, '')
  const count = countCharacters(text)
  const isTooLong = maxLength !== undefined && count > maxLength
  useReset(area, () => setText(defaultValue ?? ''))
  useLayoutEffect(() => {
    area.current?.setCustomValidity(isTooLong ? locale.tooLong(String(maxLength)) : '')
    if (!autoGrow || area.current === null) return
    area.current.style.height = 'auto'
    area.current.style.height = `${area.current.scrollHeight}px`
  }, [text, isTooLong, autoGrow])
  return (
    <div className="wk-textarea-box">
      <textarea
        {...rest}
        {...control}
        ref={area}
        className={classNames('wk-textarea', className)}
        rows={rows}
        value={text}
        aria-invalid={isTooLong || control['aria-invalid']}
        onInput={(event) => {
          onInput?.(event)
          setText(event.currentTarget.value)
        }}
      />
      {counter ? (
        <div className={classNames('wk-textarea__counter', isTooLong && 'wk-textarea__counter_over')}>
          {maxLength === undefined ? count : `${count}/${maxLength}`}
        </div>
      ) : null}
    </div>
  )
}
