import type { PickerChoice, PickerOption } from './types.ts'

/** An option with everything that it says by itself. Asked for row by row: a column may have thousands, and shows a few. */
export function asChoice<T>(option: PickerOption<T>): PickerChoice<T> {
  return typeof option === 'string' ? { label: option, value: option } : option
}
