import type { ControlProps, ValueProps } from '../control/types.ts'

export interface TextareaProps extends ControlProps, ValueProps<string> {
  placeholder?: string | undefined
  readOnly?: boolean | undefined
  /** Lines that show at first. Default 3. */
  rows?: number | undefined
  /** The most characters, as people count them: an emoji is one. More can be typed, and is told to be too much. */
  maxLength?: number | undefined
  /** How many characters there are, of how many. Default: shown when there is a `maxLength`. */
  counter?: boolean | undefined
  /** Grows with its text instead of scrolling it. */
  autoGrow?: boolean | undefined
}
