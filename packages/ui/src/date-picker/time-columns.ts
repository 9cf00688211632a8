import { type DateColumns, dateColumns } from './date-columns.ts'
import type { DateTexts } from './date-texts.ts'
import type { TimeRange } from './types.ts'

/** The columns of a time of day, and the way between their values and `HH:mm`. */
export interface TimeColumns {
  readonly columns: DateColumns['columns']
  readonly valuesOf: (time: string) => readonly number[]
  readonly timeOf: (values: readonly number[]) => string
}

/**
 * The columns for a time between `min` and `max`.
 *
 * @throws {RangeError} when `min` is after `max`, or one of them is no `HH:mm`
 */
export function timeColumns({ min = '00:00', max = '23:59', minuteStep }: TimeRange, locale: DateTexts): TimeColumns {
  // A day is a date whose year, month and day do not matter: three columns in front that are not shown.
  const day = dateColumns({ min: onDay(min), max: onDay(max), precision: 'minute', minuteStep }, locale)
  const hidden = day.valuesOf(onDay(min)).slice(0, 3)
  return {
    columns: (values) => day.columns([...hidden, ...values]).slice(3),
    valuesOf: (time) => day.valuesOf(onDay(time)).slice(3),
    timeOf: (values) => {
      const date = day.dateOf([...hidden, ...values])
      return [date.getHours(), date.getMinutes()].map((part) => `${part}`.padStart(2, '0')).join(':')
    },
  }
}

function onDay(time: string): Date {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  if (hour === undefined || minute === undefined) throw new RangeError(`not a time of the form HH:mm: ${time}`)
  return new Date(2000, 0, 1, Number(hour), Number(minute))
}
