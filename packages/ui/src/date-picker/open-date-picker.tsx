import { present } from '../overlay/present.tsx'
import { DatePicker } from './date-picker.tsx'
import { TimePicker } from './time-picker.tsx'
import type { DatePickerOptions, TimePickerOptions } from './types.ts'

/** The calls of {@link datePicker}. */
export interface DatePickerCalls {
  /** Opens the wheels; the date in local time, or `null` when dismissed. */
  open(options?: DatePickerOptions): Promise<Date | null>
}

/** The calls of {@link timePicker}. */
export interface TimePickerCalls {
  /** Opens the wheels; the time as `HH:mm`, or `null` when dismissed. */
  open(options?: TimePickerOptions): Promise<string | null>
}

/**
 * A date as a promise.
 *
 * @example
 * const day = await datePicker.open({ title: '出发', min: new Date() })
 * @throws the reason of `options.signal` when it aborts
 */
export const datePicker: DatePickerCalls = {
  open: ({ signal, ...options } = {}) =>
    present<Date | null>(
      ({ open, settle }) => <DatePicker {...options} open={open} onClose={() => settle(null)} onConfirm={settle} />,
      { dismissed: null, signal },
    ),
}

/**
 * A time of day as a promise.
 *
 * @example
 * const time = await timePicker.open({ title: '入场', min: '09:00', max: '17:30', minuteStep: 30 })
 * @throws the reason of `options.signal` when it aborts
 */
export const timePicker: TimePickerCalls = {
  open: ({ signal, ...options } = {}) =>
    present<string | null>(
      ({ open, settle }) => <TimePicker {...options} open={open} onClose={() => settle(null)} onConfirm={settle} />,
      { dismissed: null, signal },
    ),
}
