import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, weeksOf } from './days.ts'

describe('a month', () => {
  it('has each of its days once, in weeks from Sunday to Saturday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.nat(11), (year, month) => {
        const weeks = weeksOf(new Date(year, month, 15))
        const days = weeks.flat().filter((day) => day !== undefined)
        expect(days.map((day) => day.getDate())).toEqual(Array.from(days, (_, at) => at + 1))
        expect(days).toHaveLength(new Date(year, month + 1, 0).getDate())
        for (const week of weeks) expect(week.every((day, at) => day === undefined || day.getDay() === at)).toBe(true)
      }),
    )
  })

  it('later is the same day, or the last of a shorter month', () => {
    expect(addMonths(new Date(2026, 0, 31), 1)).toEqual(new Date(2026, 1, 28))
    expect(addMonths(new Date(2026, 2, 15), -3)).toEqual(new Date(2025, 11, 15))
  })
})
