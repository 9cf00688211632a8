import { type Element, useMemo } from '#framework'
import { dateTexts } from './date-texts.ts'
import { useLocale } from '../locale/locale.ts'
import { Picker } from '../picker/picker.tsx'
import { dateColumns } from './date-columns.ts'
import type { DatePickerProps } from './types.ts'

/**
 * Wheels for a date, and with `precision` a time, in the words and the order of the locale. As a call: {@link datePicker}.
 *
 * @example
 * <DatePicker open={open} onClose={close} title="出发" min={new Date()} onConfirm={setDay} />
 * @throws {RangeError} when `min` is after `max`
 */
export function DatePicker({ min, max, precision, minuteStep, value, onConfirm, ...picker }: DatePickerProps): Element {
  const locale = useLocale(dateTexts)
  const date = useMemo(
    () => dateColumns({ min, max, precision, minuteStep }, locale),
    [min?.getTime(), max?.getTime(), precision, minuteStep, locale],
  )
  return (
    <Picker
      {...picker}
      columns={date.columns}
      value={date.valuesOf(value ?? new Date())}
      onConfirm={(values) => onConfirm(date.dateOf(values))}
    />
  )
}
