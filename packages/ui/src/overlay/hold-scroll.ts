import type { Listeners } from '../listen.ts'

/**
 * What keeps the page behind `layer` from scrolling on iOS, which goes on moving it under a finger unless each move is refused that
 * nothing in the layer can follow. To be listened to actively.
 */
export function holdScroll(layer: () => Element | undefined): Listeners {
  let startX = 0
  let startY = 0
  return {
    touchstart: ({ touches: [touch] }) => {
      if (touch === undefined) return
      startX = touch.clientX
      startY = touch.clientY
    },
    touchmove: (event) => {
      const [touch, second] = event.touches
      if (touch === undefined || second !== undefined || !event.cancelable) return
      if (!canFollow(event.target, layer(), touch.clientX - startX, touch.clientY - startY)) event.preventDefault()
    },
  }
}

/** Whether something between `target` and `layer` moves with the finger: a slider, a text being selected, a scroller not at its end. */
function canFollow(target: EventTarget | null, layer: Element | undefined, x: number, y: number): boolean {
  const isVertical = Math.abs(y) >= Math.abs(x)
  for (
    let element = target instanceof Element ? target : null;
    element !== null && layer?.contains(element) === true;
    element = element.parentElement
  ) {
    const { overflowX, overflowY } = getComputedStyle(element)
    const follows =
      element.matches('input, textarea') ||
      (isVertical
        ? hasRoom(overflowY, element.scrollTop, element.scrollHeight - element.clientHeight, y)
        : hasRoom(overflowX, element.scrollLeft, element.scrollWidth - element.clientWidth, x))
    if (follows) return true
  }
  return false
}

/** A finger moving on (`moved` > 0) uncovers what is before; `offset` is negative in a right-to-left scroller. */
function hasRoom(overflow: string, offset: number, range: number, moved: number): boolean {
  if (!/auto|scroll/.test(overflow)) return false
  const before = offset < 0 ? range + offset : offset
  return moved > 0 ? before > 0 : before < range - 1
}
