import type { ControlProps, ValueProps } from '../control/types.ts'

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean | undefined
}

export interface SelectProps extends ControlProps, ValueProps<string> {
  options: readonly SelectOption[]
  /** Stands there until something is chosen; it cannot be chosen itself. */
  placeholder?: string | undefined
}
