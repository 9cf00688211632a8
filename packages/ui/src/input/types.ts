import type { ControlProps, ValueProps } from '../control/types.ts'

export interface InputProps extends ControlProps, ValueProps<string> {
  /** Chooses the keyboard and what counts as valid. Default `text`. */
  type?:
    | 'text'
    | 'tel'
    | 'email'
    | 'url'
    | 'number'
    | 'password'
    | 'search'
    | 'date'
    | 'time'
    | 'datetime-local'
    | 'month'
    | undefined
  placeholder?: string | undefined
  readOnly?: boolean | undefined
  autoComplete?: string | undefined
  /** The key at the end of the keyboard. */
  enterKeyHint?: 'enter' | 'done' | 'go' | 'next' | 'previous' | 'search' | 'send' | undefined
  pattern?: string | undefined
  /** In characters. */
  minLength?: number | undefined
  maxLength?: number | undefined
  min?: number | string | undefined
  max?: number | string | undefined
  step?: number | string | undefined
  /** A button that empties the input, shown while there is something to empty. */
  clearable?: boolean | undefined
}
