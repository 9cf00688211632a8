import { useLayoutEffect, useMemo, useRef, useState } from '#framework'
import { listen } from '../listen.ts'
import { rowOffsets, rowsBetween } from './row-offsets.ts'

/** Pixels above and below the screen where rows are kept ready. */
const margin = 300
/** Rows that a server renders. */
const first = 20

export interface Window {
  readonly start: number
  readonly end: number
  /** Pixels that the rows before and after take. */
  readonly before: number
  readonly after: number
}

/** Which of `count` rows are on the screen or close to it. Rows are measured when they are there, and whenever their size changes. */
export function useWindow(
  root: { readonly current: HTMLElement | null },
  keys: readonly (string | number)[],
  estimatedHeight: number,
): Window {
  const heights = useRef(new Map<string | number, number>())
  const [measured, setMeasured] = useState(0)
  const [range, setRange] = useState({ start: 0, end: first })
  const offsets = useMemo(
    () => rowOffsets(keys.length, (index) => heights.current.get(keys[index] ?? '') ?? estimatedHeight),
    [keys, estimatedHeight, measured],
  )

  const start = Math.min(range.start, keys.length)
  const end = Math.min(range.end, keys.length)
  // Again after each change of the rows: they may be of other heights than was thought, and the page elsewhere than it was.
  useLayoutEffect(() => {
    const look = (): void => {
      const top = root.current?.getBoundingClientRect().top ?? 0
      const next = rowsBetween(offsets, -top - margin, innerHeight - top + margin)
      setRange((now) => (now.start === next.start && now.end === next.end ? now : next))
    }
    look()
    // Scroll events do not bubble, but are captured: this hears of every scroller around the list.
    return listen(window, { scroll: look, resize: look }, { capture: true, passive: true })
  }, [offsets, start, end])

  useLayoutEffect(() => {
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const measure = (): void => {
      let changed = false
      for (const row of rows) {
        const key = keys[Number(row.dataset['row'])]
        const { height } = row.getBoundingClientRect()
        if (key === undefined || height === 0 || heights.current.get(key) === height) continue
        heights.current.set(key, height)
        changed = true
      }
      if (changed) setMeasured((times) => times + 1)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    for (const row of rows) observer.observe(row)
    return () => observer.disconnect()
  }, [keys, start, end])

  return {
    start,
    end,
    before: offsets[start] ?? 0,
    after: (offsets[keys.length] ?? 0) - (offsets[end] ?? 0),
  }
}
