import type { Node } from '#framework'
import type { ControlProps, ValueProps } from '../control/types.ts'
import type { Rule } from '../field/types.ts'

interface GroupProps {
  children?: Node | undefined
  /** Above the choices; it names them for screen readers. */
  title?: Node | undefined
  /** Below the choices, until there is an error. */
  tips?: Node | undefined
  name?: string | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
  rules?: readonly Rule[] | undefined
  className?: string | undefined
}

/** A group of {@link Radio}: one value. */
export interface RadioGroupProps extends GroupProps, ValueProps<string> {}

/** A group of {@link Checkbox}: any number of values. */
export interface CheckboxGroupProps extends Omit<GroupProps, 'required'>, ValueProps<readonly string[]> {}

export interface ChoiceProps extends Omit<ControlProps, 'required' | 'name'> {
  /** The text of the choice. */
  children?: Node | undefined
  /** Below the text, smaller. */
  desc?: Node | undefined
  /** What the group's value is when this is chosen. */
  value: string
}
