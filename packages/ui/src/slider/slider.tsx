import { type Element, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { useReset } from '../control/use-reset.ts'
import { useStyleProperty } from '../control/use-style-property.ts'
import { useValue } from '../control/use-value.ts'
import { useFieldControl } from '../field/field-context.ts'
import type { SliderProps } from './types.ts'

/**
 * A number by feel: a native `<input type="range">`, so arrow keys, Home, End and a screen reader's swipe move it.
 *
 * @example
 * <Field label="音量"><Slider value={volume} onChange={setVolume} format={(value) => `${value}%`} /></Field>
 * @see https://weui.io/#slider
 */
export function Slider({
  value,
  defaultValue,
  onChange,
  onInput,
  min = 0,
  max = 100,
  step = 1,
  format,
  className,
  ...rest
}: SliderProps): Element {
  const { required: _, ...control } = useFieldControl(rest)
  const slider = useRef<HTMLInputElement>(null)
  const [now, move] = useValue({ value, defaultValue, onChange }, min)
  const share = max > min ? (now - min) / (max - min) : 0
  useReset(slider, () => move(defaultValue ?? min))
  useStyleProperty(slider, '--wk-slider', `${share}`)
  return (
    <span className={classNames('wk-slider', className)}>
      <input
        {...rest}
        {...control}
        ref={slider}
        type="range"
        className="wk-slider__input"
        min={min}
        max={max}
        step={step}
        value={now}
        aria-valuetext={format?.(now)}
        onInput={(event) => {
          onInput?.(event)
          move(event.currentTarget.valueAsNumber)
        }}
      />
      {format ? (
        <output className="wk-slider__value" aria-hidden="true">
          {format(now)}
        </output>
      ) : null}
    </span>
  )
}
