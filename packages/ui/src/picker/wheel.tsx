import { type Element, useLayoutEffect, useRef, useState } from '#framework'
import { classNames } from '../class-names.ts'
import { asChoice } from './as-choice.ts'
import { type Spin, spinWheel } from './spin-wheel.ts'
import type { PickerOption } from './types.ts'
import { isEnabled, nearestEnabled } from './wheel-motion.ts'

export interface WheelProps {
  label: string
  rows: readonly PickerOption<unknown>[]
  index: number
  onChange: (index: number) => void
}

/** Rows in the document at most, however many there are: what a wheel shows, and what a fling passes in a frame. */
const windowSize = 25
/** The rows that the middle may move away before the window follows. */
const margin = 4

/**
 * One column of a picker. To a finger it is a wheel; to a keyboard and a screen reader it is a native slider, whose value is read as the
 * text of its row.
 */
export function Wheel({ label, rows, index, onChange }: WheelProps): Element {
  const list = useRef<HTMLDivElement>(null)
  const spin = useRef<Spin | null>(null)
  const [center, setCenter] = useState(index)

  const now = { rows, index, onChange }
  const latest = useRef(now)
  latest.current = now

  useLayoutEffect(() => {
    const { current } = list
    if (current?.parentElement == null) return undefined
    const spinning = spinWheel(current.parentElement, current, latest, (row) => {
      // Draws the rows around another one only when the window is about to run out.
      setCenter((drawn) => (Math.abs(row - drawn) >= margin ? row : drawn))
    })
    spin.current = spinning
    return spinning.stop
  }, [])

  useLayoutEffect(() => spin.current?.turnTo(index), [index])

  function choose(wanted: number): void {
    const chosen = nearestEnabled(wanted, rows)
    if (chosen !== undefined && chosen !== index) onChange(chosen)
  }

  function step(by: number): void {
    const direction = Math.sign(by)
    for (let row = index + by; rows[row] !== undefined; row += direction) {
      if (isEnabled(rows[row])) return onChange(row)
    }
    choose(by < 0 ? 0 : rows.length - 1)
  }

  const first = Math.max(0, Math.min(center - (windowSize - 1) / 2, rows.length - windowSize))
  // The rows in the document are others now: the list has to move by as many.
  useLayoutEffect(() => spin.current?.redraw(), [first])
  return (
    <div className="wk-picker__column">
      <input
        type="range"
        className="wk-picker__range"
        max={rows.length - 1}
        value={index}
        aria-label={label}
        aria-valuetext={asChoice(rows[index] ?? '').label}
        onInput={({ currentTarget }) => {
          const wanted = Number(currentTarget.value)
          // One step of a screen reader lands on the next row that can be chosen, not back on the same.
          if (Math.abs(wanted - index) === 1) step(wanted - index)
          else choose(wanted)
        }}
        onKeyDown={(event) => {
          // Up and down as the eye sees the rows; a slider would count the other way.
          const by = steps[event.key]
          if (by === undefined) return
          event.preventDefault()
          step(by)
        }}
      />
      <div className="wk-picker__indicator" />
      <div ref={list} className="wk-picker__rows" aria-hidden="true" data-first={first}>
        {rows.slice(first, first + windowSize).map((row, offset) => (
          <div
            key={first + offset}
            className={classNames('wk-picker__row', !isEnabled(row) && 'wk-picker__row_disabled')}
          >
            {asChoice(row).label}
          </div>
        ))}
      </div>
      <div className="wk-picker__veil" />
    </div>
  )
}

const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -5, PageDown: 5 }
