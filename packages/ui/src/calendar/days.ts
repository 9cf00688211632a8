// Days of the calendar, in local time and without a time of day.

export function startOfDay(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate())
}

/** `count` days later; around a change to summer time as well. */
export function addDays(day: Date, count: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + count)
}

/** The same day `count` months later, or the last of that month where it is shorter. */
export function addMonths(day: Date, count: number): Date {
  const first = new Date(day.getFullYear(), day.getMonth() + count, 1)
  const length = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate()
  return new Date(first.getFullYear(), first.getMonth(), Math.min(day.getDate(), length))
}

export function isSameDay(one: Date | undefined, other: Date | undefined): boolean {
  return one !== undefined && other !== undefined && startOfDay(one).getTime() === startOfDay(other).getTime()
}

/** The weeks, from Sunday on, that the month of `day` touches; `undefined` for the days of its neighbours. */
export function weeksOf(day: Date): (Date | undefined)[][] {
  const first = new Date(day.getFullYear(), day.getMonth(), 1)
  const length = new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate()
  const weeks = Math.ceil((first.getDay() + length) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const date = week * 7 + weekday - first.getDay() + 1
      return date < 1 || date > length ? undefined : new Date(day.getFullYear(), day.getMonth(), date)
    }),
  )
}
