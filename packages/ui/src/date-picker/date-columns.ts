import type { DateTexts } from './date-texts.ts'
import type { PickerChoice, PickerColumn } from '../picker/types.ts'
import type { DatePrecision, DateRange } from './types.ts'

/** The parts of a date, the coarse ones first; months count from 1. */
const parts = ['year', 'month', 'day', 'hour', 'minute'] as const
type Part = (typeof parts)[number]

/** The columns of a date, and the way between their values and the date. */
export interface DateColumns {
  readonly columns: (values: readonly (number | undefined)[]) => readonly PickerColumn<number>[]
  readonly valuesOf: (date: Date) => readonly number[]
  readonly dateOf: (values: readonly number[]) => Date
}

/**
 * The columns for a date between `min` and `max`, in the order in which the locale writes it. A column offers only what keeps the date
 * in its range, given the parts chosen so far.
 *
 * @throws {RangeError} when `min` is after `max`
 */
export function dateColumns(
  { min, max, precision = 'day', minuteStep = 1 }: DateRange,
  locale: DateTexts,
  now: Date = new Date(),
): DateColumns {
  const from = min ?? new Date(now.getFullYear() - 10, 0, 1)
  const to = max ?? new Date(now.getFullYear() + 10, 11, 31, 23, 59)
  if (from > to) throw new RangeError(`min (${from.toISOString()}) is after max (${to.toISOString()})`)
  const order = writtenOrder(precision, locale.tag)
  const [first, last] = [partsOf(from), partsOf(to)]

  const columns = (values: readonly (number | undefined)[]): readonly PickerColumn<number>[] =>
    order.map((part) => {
      const chosen = (other: Part): number | undefined => values[order.indexOf(other)]
      const before = parts.slice(0, parts.indexOf(part))
      const isFirst = before.every((other) => chosen(other) === first[other])
      const isLast = before.every((other) => chosen(other) === last[other])
      const least = isFirst ? first[part] : lowest[part]
      const most = isLast ? last[part] : highest(part, chosen('year'), chosen('month'))
      return { label: locale[part], options: choices(part, least, most, minuteStep, locale.tag) }
    })
  return {
    columns,
    valuesOf(date) {
      const clamped = partsOf(new Date(Math.min(Math.max(date.getTime(), from.getTime()), to.getTime())))
      return order.map((part) => (part === 'minute' ? clamped.minute - (clamped.minute % minuteStep) : clamped[part]))
    },
    dateOf(values) {
      const part = (name: Part): number => values[order.indexOf(name)] ?? lowest[name]
      return new Date(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
    },
  }
}

const lowest: Record<Part, number> = { year: 1, month: 1, day: 1, hour: 0, minute: 0 }

function highest(part: Part, year = 2000, month = 1): number {
  // Day 0 of the next month is the last of this one.
  const counts: Record<Part, number> = {
    year,
    month: 12,
    day: new Date(year, month, 0).getDate(),
    hour: 23,
    minute: 59,
  }
  return counts[part]
}

function partsOf(date: Date): Record<Part, number> {
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  }
}

/** 年 月 日 in Chinese, month day year in American English; hours and minutes come last everywhere. */
function writtenOrder(precision: DatePrecision, tag: string): readonly Part[] {
  const wanted = parts.slice(0, parts.indexOf(precision) + 1)
  const written = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(0)
    .flatMap(({ type }) => wanted.filter((part) => part === type))
  return [...written, ...wanted.filter((part) => part === 'hour' || part === 'minute')]
}

const formats: Record<Part, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
  hour: {},
  minute: {},
}

function choices(part: Part, least: number, most: number, minuteStep: number, tag: string): PickerChoice<number>[] {
  const step = part === 'minute' ? minuteStep : 1
  const start = Math.ceil(least / step) * step
  const values = Array.from(
    { length: Math.max(0, Math.floor((most - start) / step) + 1) },
    (_, at) => start + at * step,
  )
  if (part === 'hour' || part === 'minute') {
    return values.map((value) => ({ value, label: `${value}`.padStart(2, '0') }))
  }
  const format = new Intl.DateTimeFormat(tag, formats[part])
  const dated: Record<typeof part, (value: number) => Date> = {
    year: (value) => new Date(value, 0, 1),
    month: (value) => new Date(2000, value - 1, 1),
    day: (value) => new Date(2000, 0, value),
  }
  return values.map((value) => ({ value, label: format.format(dated[part](value)) }))
}
