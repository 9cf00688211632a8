import { type Element, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { useReset } from '../control/use-reset.ts'
import { useValue } from '../control/use-value.ts'
import { useFieldControl } from '../field/field-context.ts'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { stepped } from './stepped.ts'
import type { StepperProps } from './types.ts'

/** What it says by itself. */
const texts = { decrease: zh.decrease, increase: zh.increase }

/**
 * A small number, by two buttons or typed.
 *
 * @example
 * <Field label="数量" layout="end"><Stepper value={count} onChange={setCount} min={1} max={9} /></Field>
 */
export function Stepper({
  value,
  defaultValue,
  onChange,
  min = 0,
  max = Infinity,
  step = 1,
  className,
  ...rest
}: StepperProps): Element {
  const control = useFieldControl(rest)
  const locale = useLocale(texts)
  const input = useRef<HTMLInputElement>(null)
  const [now, change] = useValue({ value, defaultValue, onChange }, min)
  useReset(input, () => change(defaultValue ?? min))
  const button = (label: string, sign: -1 | 1, limit: number): Element => (
    <button
      type="button"
      className={classNames('wk-stepper__button', sign > 0 && 'wk-stepper__button_plus')}
      aria-label={label}
      disabled={control.disabled || now === limit}
      onClick={() => change(stepped(now, sign * step, { min, max, step }))}
    />
  )
  return (
    <span className={classNames('wk-stepper', className)} role="group">
      {button(locale.decrease, -1, min)}
      <input
        {...rest}
        {...control}
        ref={input}
        className="wk-stepper__input"
        type="number"
        inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
        min={min}
        max={max === Infinity ? undefined : max}
        step={step}
        value={now}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber
          change(Number.isNaN(typed) ? min : stepped(typed, 0, { min, max, step }))
        }}
      />
      {button(locale.increase, 1, max)}
    </span>
  )
}
