import type { Locale } from '../locale/types.ts'
import type { Rule } from './types.ts'

/** A native control that can be wrong. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

type Flaw = 'valueMissing' | 'tooShort' | 'tooLong' | 'rangeUnderflow' | 'rangeOverflow'

const messages: readonly (readonly [Flaw, (locale: Locale, control: Control) => string])[] = [
  ['valueMissing', (locale) => locale.required],
  ['tooShort', (locale, control) => locale.tooShort(attribute(control, 'minlength'))],
  ['tooLong', (locale, control) => locale.tooLong(attribute(control, 'maxlength'))],
  ['rangeUnderflow', (locale, control) => locale.tooSmall(attribute(control, 'min'))],
  ['rangeOverflow', (locale, control) => locale.tooLarge(attribute(control, 'max'))],
]

/** Controls whose custom validity says what a rule found; what anybody else says by it stays. */
const ruledOut = new WeakSet<Control>()

/** What is wrong with the controls of one field: first what the browser finds, in the language of the page, then the rules. */
export async function findError(
  controls: readonly Control[],
  rules: readonly Rule[],
  locale: Locale,
): Promise<string | undefined> {
  for (const control of controls) {
    if (ruledOut.delete(control)) control.setCustomValidity('')
    if (!control.validity.valid && control.willValidate) return nativeError(control, locale)
  }
  const [control] = controls
  if (control === undefined || control.disabled) return undefined
  const data = new FormData(control.form ?? undefined)
  const value = data.get(control.name) ?? control.value
  if (typeof value !== 'string' || value === '') return undefined
  for (const rule of rules) {
    const error = await rule(value, { data, locale })
    if (error === undefined) continue
    control.setCustomValidity(error)
    ruledOut.add(control)
    return error
  }
  return undefined
}

function nativeError(control: Control, locale: Locale): string {
  if (control.validity.customError) return control.validationMessage
  const known = messages.find(([flaw]) => control.validity[flaw])
  return known?.[1](locale, control) ?? locale.invalid
}

function attribute(control: Control, name: string): string {
  return control.getAttribute(name) ?? ''
}
