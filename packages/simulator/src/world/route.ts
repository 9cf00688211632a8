import type { Position } from './beacon.ts'

/** A walk along straight lines on the floor plan. */
export interface Route {
  readonly points: readonly Position[]
  /** Metres a second. */
  readonly speed: number
  /** World time at the first point. */
  readonly since: number
}

/** Where a walk has come to; at its end it stands still. */
export function positionOn({ points, speed, since }: Route, now: number): Position {
  let left = (speed * Math.max(0, now - since)) / 1000
  const [first = { x: 0, y: 0 }, ...rest] = points
  let from = first
  for (const to of rest) {
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (left < length) {
      const part = left / length
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    }
    left -= length
    from = to
  }
  return from
}
