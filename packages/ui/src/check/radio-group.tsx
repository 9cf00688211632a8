import type { Element } from '#framework'
import { useValue } from '../control/use-value.ts'
import { ChoiceGroup } from './choice-group.tsx'
import type { RadioGroupProps } from './types.ts'

/**
 * One of several, all in sight.
 *
 * @example
 * <RadioGroup title="性别" name="sex" value={sex} onChange={setSex}>
 *   <Radio value="f">女</Radio>
 *   <Radio value="m">男</Radio>
 * </RadioGroup>
 * @see https://weui.io/#form_radio
 */
export function RadioGroup({
  value,
  defaultValue,
  onChange,
  children,
  title,
  tips,
  name,
  required,
  disabled,
  rules,
  className,
}: RadioGroupProps): Element {
  const [chosen, choose] = useValue({ value, defaultValue, onChange }, '')
  return (
    <ChoiceGroup
      {...{ children, title, tips, name, required, disabled, rules, className }}
      role="radiogroup"
      isChosen={(each) => each === chosen}
      choose={choose}
      reset={() => choose(defaultValue ?? '')}
    />
  )
}
