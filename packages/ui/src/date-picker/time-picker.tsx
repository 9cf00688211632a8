import { type Element, useMemo } from '#framework'
import { dateTexts } from './date-texts.ts'
import { useLocale } from '../locale/locale.ts'
import { Picker } from '../picker/picker.tsx'
import { timeColumns } from './time-columns.ts'
import type { TimePickerProps } from './types.ts'

/**
 * Wheels for a time of day. As a call: {@link timePicker}.
 *
 * @example
 * <TimePicker open={open} onClose={close} title="入场" min="09:00" max="17:30" minuteStep={30} onConfirm={setTime} />
 * @throws {RangeError} when `min` is after `max`, or a time is not of the form `HH:mm`
 */
export function TimePicker({ min, max, minuteStep, value, onConfirm, ...picker }: TimePickerProps): Element {
  const locale = useLocale(dateTexts)
  const time = useMemo(() => timeColumns({ min, max, minuteStep }, locale), [min, max, minuteStep, locale])
  return (
    <Picker
      {...picker}
      columns={time.columns}
      value={time.valuesOf(value ?? min ?? '00:00')}
      onConfirm={(values) => onConfirm(time.timeOf(values))}
    />
  )
}
