import type { ControlProps, ValueProps } from '../control/types.ts'

export interface SearchBarProps extends Omit<ControlProps, 'onCancel' | 'onSearch' | 'required'>, ValueProps<string> {
  /** Also names the input. Default: “search” in the language of the page. */
  placeholder?: string | undefined
  /** The search key of the keyboard was pressed. */
  onSearch?: ((value: string) => void) | undefined
  /** The search was given up: the bar is empty and without focus. */
  onCancel?: (() => void) | undefined
}
