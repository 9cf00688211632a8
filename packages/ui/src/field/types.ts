import type { Node } from '#framework'
import type { Locale } from '../locale/types.ts'

/** What is wrong with `value`, or nothing. Is not asked about an empty value: that is what `required` is for. */
export type Rule = (
  value: string,
  about: { readonly data: FormData; readonly locale: Locale },
) => string | undefined | Promise<string | undefined>

export interface FieldProps {
  /** The control, or several that make one value together. */
  children?: Node | undefined
  label?: Node | undefined
  /** The key of the value in the form's data. */
  name?: string | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
  /** Below the control, until there is an error. */
  hint?: Node | undefined
  /** What is wrong as seen from outside; the field's own findings come first. */
  error?: string | undefined
  /** Asked in this order, after the native constraints (`required`, `pattern`, `min` …) hold. */
  rules?: readonly Rule[] | undefined
  /** At the end of the line: an icon or a button. */
  extra?: Node | undefined
  /** `row`: the control beside the label; `end`: at the end of the line, as a switch is; `column`: below the label. Default `row`. */
  layout?: 'row' | 'end' | 'column' | undefined
  className?: string | undefined
}
