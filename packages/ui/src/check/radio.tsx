import type { Element } from '#framework'
import { Choice } from './choice.tsx'
import type { ChoiceProps } from './types.ts'

/** A choice of a {@link RadioGroup}: a native radio button, arrow keys and all. */
export function Radio(props: ChoiceProps): Element {
  return <Choice {...props} type="radio" />
}
