import type { Node } from '#framework'
import type { ControlProps } from '../control/types.ts'

export interface AgreeProps extends ControlProps {
  /** What is agreed to; links in it stay links. */
  children?: Node | undefined
  checked?: boolean | undefined
  defaultChecked?: boolean | undefined
  onChange?: ((checked: boolean) => void) | undefined
  /** What the form's data says when it is checked. Default `on`. */
  value?: string | undefined
}
