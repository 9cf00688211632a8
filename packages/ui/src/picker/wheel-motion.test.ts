import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PickerOption } from './types.ts'
import { heldBack, nearestEnabled, positionAt, restOf, speedAfter } from './wheel-motion.ts'

function rows(enabled: readonly boolean[]): PickerOption<string>[] {
  return enabled.map((isEnabled, at) => ({ label: `${at}`, value: `${at}`, disabled: !isEnabled }))
}

describe('a wheel', () => {
  it('comes to rest where its speed at the finger says, without a jump in speed', () => {
    const rest = restOf(10, 0.02)
    const speedAtFirst = (positionAt(10, rest, 1) - positionAt(10, rest, 0)) / 1
    expect(speedAtFirst).toBeCloseTo(0.02, 3)
    expect(positionAt(10, rest, 2000)).toBe(rest)
  })

  it('never turns back on its way', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.integer({ min: 0, max: 3000 }), (to, elapsed) => {
        const before = Math.abs(to - positionAt(0, to, elapsed))
        const after = Math.abs(to - positionAt(0, to, elapsed + 16))
        expect(after).toBeLessThanOrEqual(before)
      }),
    )
  })

  it('follows a finger beyond its ends only a third of the way', () => {
    expect(heldBack(-3, 10)).toBeCloseTo(-1.05)
    expect(heldBack(4, 10)).toBe(4)
    expect(heldBack(11, 10)).toBeCloseTo(9.7)
  })

  it('measures the speed of the last moves', () => {
    const afterOne = speedAfter(0, 1, 10)
    const afterTwo = speedAfter(afterOne, 0, 500)
    const afterThree = speedAfter(afterTwo, 0, 500)
    expect(afterOne).toBeCloseTo(0.06)
    expect(afterThree).toBeLessThan(0.03)
  })

  it('rests on a row that can be chosen, the nearest', () => {
    expect(nearestEnabled(2.4, rows([true, true, false, true]))).toBe(3)
    expect(nearestEnabled(99, rows([true, true, false]))).toBe(1)
    expect(nearestEnabled(0, rows([false, false]))).toBeUndefined()
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), fc.integer({ min: -5, max: 60 }), (enabled, wanted) => {
        const row = nearestEnabled(wanted, rows(enabled))
        expect(row === undefined ? enabled.some(Boolean) : enabled[row]).toBe(row !== undefined)
      }),
    )
  })
})
