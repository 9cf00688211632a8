import type { ControlProps } from '../control/types.ts'

export interface SwitchProps extends ControlProps {
  checked?: boolean | undefined
  defaultChecked?: boolean | undefined
  onChange?: ((checked: boolean) => void) | undefined
  /** What the form's data says when it is on. Default `on`. */
  value?: string | undefined
}
