import { describe, expect, it } from 'vitest'
import { rowOffsets, rowsBetween } from './row-offsets.ts'

const heights = [10, 20, 30, 40]
const offsets = rowOffsets(heights.length, (index) => heights[index] ?? 0)

describe('rowOffsets', () => {
  it('says where each row begins, and how high they are together', () => {
    expect([...offsets]).toEqual([0, 10, 30, 60, 100])
  })
})

describe('rowsBetween', () => {
  it.each([
    { from: 0, to: 5, rows: [0, 1] },
    { from: 10, to: 30, rows: [1, 3] },
    { from: 29, to: 61, rows: [1, 4] },
    { from: -500, to: -100, rows: [0, 0] },
    { from: 500, to: 900, rows: [4, 4] },
  ])('finds the rows that reach into $from … $to', ({ from, to, rows }) => {
    const { start, end } = rowsBetween(offsets, from, to)
    expect([start, end]).toEqual(rows)
  })

  it('finds nothing in a list of nothing', () => {
    expect(
      rowsBetween(
        rowOffsets(0, () => 1),
        0,
        100,
      ),
    ).toEqual({ start: 0, end: 0 })
  })
})
