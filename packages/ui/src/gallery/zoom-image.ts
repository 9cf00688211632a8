import { listen } from '../listen.ts'

/** How far an image can be enlarged. */
const maxScale = 4

/** What a double tap enlarges to. */
const tapScale = 2

/** Two taps within this many ms are one double tap. */
const doubleTapTime = 300

/** A finger that moved less than this many px has tapped. */
const tapSlop = 8

interface View {
  readonly scale: number
  readonly x: number
  readonly y: number
}

const whole: View = { scale: 1, x: 0, y: 0 }

/**
 * Lets two fingers enlarge `image` in `frame`, one move it while it is enlarged, and a double tap do both; a single tap calls `tapped`.
 * While the image is whole, the browser keeps the sideways swipe. Returns how to stop.
 */
export function zoomImage(frame: HTMLElement, image: HTMLElement, tapped: () => void): () => void {
  const fingers = new Map<number, PointerEvent>()
  let view = whole
  let tapTimer: ReturnType<typeof setTimeout> | undefined
  let downAt: PointerEvent | undefined

  function show(next: View): void {
    const scale = Math.min(Math.max(next.scale, 1), maxScale)
    // The edges of the image stay outside the frame, or there would be a gap to look at.
    const limitX = (frame.clientWidth * (scale - 1)) / 2
    const limitY = (frame.clientHeight * (scale - 1)) / 2
    view = { scale, x: clamp(next.x, limitX), y: clamp(next.y, limitY) }
    image.style.transform = scale === 1 ? '' : `translate(${view.x}px, ${view.y}px) scale(${scale})`
    frame.style.touchAction = scale === 1 ? 'pan-x' : 'none'
  }

  function onDown(event: PointerEvent): void {
    fingers.set(event.pointerId, event)
    downAt = fingers.size === 1 ? event : undefined
    if (fingers.size === 2 || view.scale > 1) frame.setPointerCapture(event.pointerId)
  }

  function onMove(event: PointerEvent): void {
    const before = fingers.get(event.pointerId)
    if (before === undefined) return
    const other = [...fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId)
    if (other !== undefined) {
      const factor = distance(event, other) / Math.max(1, distance(before, other))
      show({ scale: view.scale * factor, x: view.x * factor, y: view.y * factor })
    } else if (view.scale > 1) {
      show({
        scale: view.scale,
        x: view.x + event.clientX - before.clientX,
        y: view.y + event.clientY - before.clientY,
      })
    }
    fingers.set(event.pointerId, event)
  }

  function onUp(event: PointerEvent): void {
    fingers.delete(event.pointerId)
    const isTap = event.type === 'pointerup' && downAt !== undefined && distance(downAt, event) < tapSlop
    downAt = undefined
    if (!isTap) return
    if (tapTimer === undefined) {
      tapTimer = setTimeout(() => {
        tapTimer = undefined
        tapped()
      }, doubleTapTime)
      return
    }
    clearTimeout(tapTimer)
    tapTimer = undefined
    show(view.scale > 1 ? whole : { ...whole, scale: tapScale })
  }

  show(whole)
  const unlisten = listen(frame, { pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp })
  return () => {
    clearTimeout(tapTimer)
    unlisten()
  }
}

function clamp(value: number, limit: number): number {
  return Math.min(Math.max(value, -limit), limit)
}

function distance(one: PointerEvent, other: PointerEvent): number {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
}
