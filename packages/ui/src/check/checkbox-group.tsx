import type { Element } from '#framework'
import { useValue } from '../control/use-value.ts'
import { ChoiceGroup } from './choice-group.tsx'
import type { CheckboxGroupProps } from './types.ts'

/**
 * Any number of several.
 *
 * @example
 * <CheckboxGroup title="兴趣" name="interests" defaultValue={['ai']}>
 *   <Checkbox value="ai">人工智能</Checkbox>
 *   <Checkbox value="robots">机器人</Checkbox>
 * </CheckboxGroup>
 * @see https://weui.io/#form_checkbox
 */
export function CheckboxGroup({
  value,
  defaultValue,
  onChange,
  children,
  title,
  tips,
  name,
  disabled,
  rules,
  className,
}: CheckboxGroupProps): Element {
  const [chosen, change] = useValue({ value, defaultValue, onChange }, [])
  return (
    <ChoiceGroup
      {...{ children, title, tips, name, disabled, rules, className }}
      role="group"
      isChosen={(each) => chosen.includes(each)}
      choose={(each, isChosen) => change(isChosen ? [...chosen, each] : chosen.filter((other) => other !== each))}
      reset={() => change(defaultValue ?? [])}
    />
  )
}
