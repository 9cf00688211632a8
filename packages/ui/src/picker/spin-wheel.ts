import { listen } from '../listen.ts'
import type { PickerOption } from './types.ts'
import { heldBack, nearestEnabled, positionAt, restOf, speedAfter } from './wheel-motion.ts'

/** The height of a row in px, as in picker.css. */
const rowHeight = 56

/** A finger that moved less than this many px has tapped. */
const tapSlop = 5

/** What the wheel turns: always that of the last rendering. */
interface Turned {
  readonly rows: readonly PickerOption<unknown>[]
  readonly index: number
  readonly onChange: (index: number) => void
}

export interface Spin {
  /** Turns to a row that was chosen otherwise. */
  readonly turnTo: (index: number) => void
  /** To be called when `data-first` has changed. */
  readonly redraw: () => void
  readonly stop: () => void
}

/**
 * Lets pointer and mouse wheel turn `column`, whose rows are in `list`, from the row `data-first` on; `passed` is told the row in the
 * middle.
 */
export function spinWheel(
  column: HTMLElement,
  list: HTMLElement,
  turned: { readonly current: Turned },
  passed: (index: number) => void,
): Spin {
  let position = turned.current.index
  let goal = position
  let frame = 0
  let isDragging = false

  function draw(at: number): void {
    position = at
    list.style.transform = `translate3d(0, ${(Number(list.dataset['first']) - at) * rowHeight}px, 0)`
    passed(Math.round(at))
  }

  /** Where a finger or a mouse wheel drags it. */
  function drag(to: number): void {
    cancelAnimationFrame(frame)
    draw(heldBack(to, turned.current.rows.length))
  }

  function rollTo(index: number): void {
    cancelAnimationFrame(frame)
    goal = index
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return draw(index)
    const from = position
    let started: number | undefined
    const tick = (now: number): void => {
      started ??= now
      draw(positionAt(from, index, now - started))
      if (position !== index) frame = requestAnimationFrame(tick)
    }
    frame = requestAnimationFrame(tick)
  }

  /** Comes to rest at the nearest row that can be chosen. */
  function settle(at: number): void {
    const index = nearestEnabled(at, turned.current.rows)
    if (index === undefined) return
    rollTo(index)
    if (index !== turned.current.index) turned.current.onChange(index)
  }

  function onPointerDown({ button, pointerId, clientY, timeStamp }: PointerEvent): void {
    if (isDragging || button !== 0) return
    isDragging = true
    cancelAnimationFrame(frame)
    column.setPointerCapture(pointerId)
    const grabbedAt = position
    let velocity = 0
    let y = clientY
    let time = timeStamp

    const onEnd = (end: PointerEvent): void => {
      if (end.pointerId !== pointerId) return
      isDragging = false
      unlisten()
      const isTap = end.type === 'pointerup' && Math.abs(end.clientY - clientY) < tapSlop
      const { top, height } = column.getBoundingClientRect()
      if (isTap) settle(Math.round(position) + Math.round((end.clientY - top - height / 2) / rowHeight))
      // A finger that rested before it let go does not fling.
      else settle(restOf(position, end.timeStamp - time > 80 ? 0 : velocity))
    }
    const unlisten = listen(column, {
      pointermove: (move) => {
        if (move.pointerId !== pointerId) return
        velocity = speedAfter(velocity, (y - move.clientY) / rowHeight, move.timeStamp - time)
        y = move.clientY
        time = move.timeStamp
        drag(grabbedAt + (clientY - y) / rowHeight)
      },
      pointerup: onEnd,
      pointercancel: onEnd,
    })
  }

  let wheelEnd: ReturnType<typeof setTimeout>
  const unlisten = listen(
    column,
    {
      pointerdown: onPointerDown,
      wheel: (event) => {
        event.preventDefault()
        drag(position + event.deltaY / rowHeight / 2)
        clearTimeout(wheelEnd)
        wheelEnd = setTimeout(() => settle(position), 100)
      },
    },
    { passive: false },
  )
  draw(position)
  return {
    turnTo(index) {
      if (!isDragging && index !== goal) rollTo(index)
    },
    redraw: () => draw(position),
    stop() {
      cancelAnimationFrame(frame)
      clearTimeout(wheelEnd)
      unlisten()
    },
  }
}
