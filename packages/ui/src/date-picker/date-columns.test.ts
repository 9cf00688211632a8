import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../locale/en.ts'
import { zhCN } from '../locale/zh-cn.ts'
import { resolveColumns, valuesOf } from '../picker/resolve-columns.ts'
import { dateColumns } from './date-columns.ts'
import { timeColumns } from './time-columns.ts'

const labelsOf = (column: { options: readonly { label: string }[] | readonly unknown[] } | undefined): unknown[] =>
  (column?.options ?? []).map((option) =>
    typeof option === 'object' && option !== null && 'label' in option ? option.label : option,
  )

describe('the columns of a date', () => {
  it('speak the language and the order of the locale', () => {
    const range = { min: new Date(2026, 0, 1), max: new Date(2026, 1, 28) }
    const chinese = dateColumns(range, zhCN).columns([2026, 1])
    expect(chinese.map(({ label }) => label)).toEqual(['年', '月', '日'])
    expect(labelsOf(chinese[0])).toEqual(['2026年'])
    expect(labelsOf(chinese[1])).toEqual(['1月', '2月'])
    expect(labelsOf(chinese[2])[30]).toBe('31日')
    const english = dateColumns(range, en).columns([1, 1, 2026])
    expect(english.map(({ label }) => label)).toEqual(['Month', 'Day', 'Year'])
  })

  it('know how long a month is', () => {
    const { columns } = dateColumns({ min: new Date(2020, 0, 1), max: new Date(2030, 0, 1) }, zhCN)
    expect(columns([2024, 2])[2]?.options).toHaveLength(29)
    expect(columns([2025, 2])[2]?.options).toHaveLength(28)
  })

  it.each([zhCN, en])('never leave the range, whatever is turned to ($tag)', (locale) => {
    const min = new Date(2024, 1, 20, 10, 30)
    const max = new Date(2025, 3, 2, 8, 15)
    const date = dateColumns({ min, max, precision: 'minute' }, locale)
    const anyDate = fc.date({ min: new Date(2020, 0, 1), max: new Date(2030, 11, 31), noInvalidDate: true })
    fc.assert(
      fc.property(anyDate, fc.nat(4), fc.nat(60), (turnedTo, column, row) => {
        const wanted = [...date.valuesOf(turnedTo)]
        wanted[column] = row
        const chosen = date.dateOf(valuesOf(resolveColumns(date.columns, wanted)))
        expect(chosen.getTime()).toBeGreaterThanOrEqual(min.getTime())
        expect(chosen.getTime()).toBeLessThanOrEqual(max.getTime())
      }),
    )
  })

  it('start at the nearest date of the range', () => {
    const date = dateColumns({ min: new Date(2026, 4, 5), max: new Date(2026, 4, 9) }, zhCN)
    expect(date.valuesOf(new Date(1999, 0, 1))).toEqual([2026, 5, 5])
    expect(date.dateOf([2026, 5, 7])).toEqual(new Date(2026, 4, 7))
  })

  it('refuse a range that is upside down', () => {
    expect(() => dateColumns({ min: new Date(2026, 1, 1), max: new Date(2026, 0, 1) }, zhCN)).toThrow(RangeError)
  })
})

describe('the columns of a time', () => {
  it('keep to the range and the step', () => {
    const time = timeColumns({ min: '09:10', max: '17:30', minuteStep: 15 }, zhCN)
    expect(labelsOf(time.columns([9])[1])).toEqual(['15', '30', '45'])
    expect(labelsOf(time.columns([17])[1])).toEqual(['00', '15', '30'])
    expect(time.timeOf(time.valuesOf('12:50'))).toBe('12:45')
  })

  it('refuse what is no time', () => {
    expect(() => timeColumns({ min: '25:00' }, zhCN)).toThrow('HH:mm')
  })
})
