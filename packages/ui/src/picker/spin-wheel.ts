import type { PickerOption } from './types.ts'
import { heldBack, nearestEnabled, positionAt, restOf, speedometer } from './wheel-motion.ts'

/** The height of a row in px, as in picker.css. */
const rowHeight = 56

/** A finger that moved less than this many px has tapped. */
const tapSlop = 5

/** What the wheel asks of its component and tells it. */
export interface WheelState {
  readonly rows: () => readonly PickerOption<unknown>[]
  readonly index: () => number
  readonly choose: (index: number) => void
  readonly passed: (index: number) => void
}

export interface Spin {
  /** Turns to a row that was chosen otherwise. */
  readonly turnTo: (index: number) => void
  /** To be called when `data-first` has changed. */
  readonly redraw: () => void
  readonly stop: () => void
}

/** Lets pointer and mouse wheel turn `column`, whose rows are in `list`, from the row `data-first` on. */
export function spinWheel(column: HTMLElement, list: HTMLElement, state: WheelState): Spin {
  let position = state.index()
  let goal = position
  let frame = 0
  let isDragging = false

  function draw(at: number): void {
    position = at
    list.style.transform = `translate3d(0, ${(Number(list.dataset['first']) - at) * rowHeight}px, 0)`
    state.passed(Math.round(at))
  }

  function rollTo(index: number): void {
    cancelAnimationFrame(frame)
    goal = index
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      draw(index)
      return
    }
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
    const index = nearestEnabled(at, state.rows())
    if (index === undefined) return
    rollTo(index)
    state.choose(index)
  }

  function onPointerDown(down: PointerEvent): void {
    if (isDragging || down.button !== 0) return
    isDragging = true
    cancelAnimationFrame(frame)
    column.setPointerCapture(down.pointerId)
    const count = state.rows().length
    const speed = speedometer()
    const grabbedAt = position
    let last = { y: down.clientY, time: down.timeStamp }
    let lastMove = down.timeStamp

    const onMove = (move: PointerEvent): void => {
      if (move.pointerId !== down.pointerId) return
      speed.moved((last.y - move.clientY) / rowHeight, move.timeStamp - last.time)
      last = { y: move.clientY, time: move.timeStamp }
      lastMove = move.timeStamp
      draw(heldBack(grabbedAt + (down.clientY - move.clientY) / rowHeight, count))
    }
    const onEnd = (end: PointerEvent): void => {
      if (end.pointerId !== down.pointerId) return
      isDragging = false
      column.removeEventListener('pointermove', onMove)
      column.removeEventListener('pointerup', onEnd)
      column.removeEventListener('pointercancel', onEnd)
      const isTap = end.type === 'pointerup' && Math.abs(end.clientY - down.clientY) < tapSlop
      const { top, height } = column.getBoundingClientRect()
      if (isTap) settle(Math.round(position) + Math.round((end.clientY - top - height / 2) / rowHeight))
      // A finger that rested before it let go does not fling.
      else settle(restOf(position, end.timeStamp - lastMove > 80 ? 0 : speed.velocity()))
    }
    column.addEventListener('pointermove', onMove)
    column.addEventListener('pointerup', onEnd)
    column.addEventListener('pointercancel', onEnd)
  }

  let wheelEnd: ReturnType<typeof setTimeout>
  function onWheel(event: WheelEvent): void {
    event.preventDefault()
    cancelAnimationFrame(frame)
    draw(heldBack(position + event.deltaY / rowHeight / 2, state.rows().length))
    clearTimeout(wheelEnd)
    wheelEnd = setTimeout(() => settle(position), 100)
  }

  column.addEventListener('pointerdown', onPointerDown)
  column.addEventListener('wheel', onWheel, { passive: false })
  draw(position)
  return {
    turnTo(index) {
      if (!isDragging && index !== goal) rollTo(index)
    },
    redraw: () => draw(position),
    stop() {
      cancelAnimationFrame(frame)
      clearTimeout(wheelEnd)
      column.removeEventListener('pointerdown', onPointerDown)
      column.removeEventListener('wheel', onWheel)
    },
  }
}
