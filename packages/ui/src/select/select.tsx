import { type Element, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { useReset } from '../control/use-reset.ts'
import { useValue } from '../control/use-value.ts'
import { useFieldControl } from '../field/field-context.ts'
import { ArrowIcon } from '../icon/icons.tsx'
import type { SelectProps } from './types.ts'

/**
 * One of several: a native `<select>`, which opens the system's own picker. For WeUI's wheel there is {@link picker}.
 *
 * @example
 * <Field label="国家" name="country"><Select options={[{ value: 'cn', label: '中国' }]} /></Field>
 * @see https://weui.io/#form_select
 */
export function Select({
  options,
  placeholder,
  value,
  defaultValue,
  onChange,
  className,
  ...rest
}: SelectProps): Element {
  const control = useFieldControl(rest)
  const select = useRef<HTMLSelectElement>(null)
  const first = placeholder === undefined ? (options[0]?.value ?? '') : ''
  const [chosen, choose] = useValue({ value, defaultValue, onChange }, first)
  useReset(select, () => choose(defaultValue ?? first))
  return (
    <span className="wk-select">
      <select
        {...rest}
        {...control}
        ref={select}
        className={classNames('wk-select__native', className)}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {placeholder === undefined ? null : (
          <option value="" disabled hidden>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ArrowIcon className="wk-select__arrow" />
    </span>
  )
}
