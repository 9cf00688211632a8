// The physics of a wheel, in rows and milliseconds; no DOM.
import type { PickerOption } from './types.ts'

/** What is left of the speed after a millisecond without a finger. */
const friction = 0.992

/** How far the wheel follows a finger beyond its ends. */
const rubber = 0.35

/** The rows that a wheel rolls on for each row per millisecond it is let go with: the sum of what friction leaves. */
const coasting = 124

/** Where a wheel comes to rest that is let go at `position` with `velocity` rows per millisecond. */
export function restOf(position: number, velocity: number): number {
  return position + velocity * coasting
}

/** Where the wheel is `elapsed` milliseconds after it was let go at `from` to come to rest at `to`. */
export function positionAt(from: number, to: number, elapsed: number): number {
  const left = (to - from) * friction ** elapsed
  // A twentieth of a row is a pixel or two: nobody sees the end of the creep.
  return Math.abs(left) < 0.02 ? to : to - left
}

/** A position that a finger drags beyond the ends of `count` rows, held back. */
export function heldBack(position: number, count: number): number {
  const last = count - 1
  if (position < 0) return position * rubber
  return position > last ? last + (position - last) * rubber : position
}

/** The speed of a finger after it moved by `rows` in `elapsed` milliseconds: recent moves count more than old ones. */
export function speedAfter(velocity: number, rows: number, elapsed: number): number {
  return elapsed > 0 ? 0.6 * (rows / elapsed) + 0.4 * velocity : velocity
}

/** Whether a row can be chosen; one that is not there cannot. */
export function isEnabled(row: PickerOption<unknown> | undefined): boolean {
  return row !== undefined && (typeof row === 'string' || !row.disabled)
}

/** The row nearest to `index` that can be chosen, on the side of `index` first; `undefined` when none can. */
export function nearestEnabled(index: number, rows: readonly PickerOption<unknown>[]): number | undefined {
  const last = rows.length - 1
  const wanted = Math.min(Math.max(Math.round(index), 0), last)
  for (let distance = 0; distance <= last; distance += 1) {
    const near = [wanted + distance, wanted - distance].find((candidate) => isEnabled(rows[candidate]))
    if (near !== undefined) return near
  }
  return undefined
}
