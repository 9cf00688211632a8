import type { Element } from '#framework'
import { Choice } from './choice.tsx'
import type { ChoiceProps } from './types.ts'

/** A choice of a {@link CheckboxGroup}: a native checkbox. */
export function Checkbox(props: ChoiceProps): Element {
  return <Choice {...props} type="checkbox" />
}
