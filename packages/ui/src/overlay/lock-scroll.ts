/**
 * Keeps the page behind `layer` from scrolling; returns how to let it scroll again. `overflow: hidden` does it everywhere but on iOS,
 * which goes on moving the page under a finger unless each move is refused that nothing in the layer can follow.
 */
export function lockScroll(layer: () => Element | undefined): () => void {
  const { style } = document.documentElement
  const before = style.overflow
  style.overflow = 'hidden'

  let startX = 0
  let startY = 0
  const onStart = ({ touches: [touch] }: TouchEvent): void => {
    if (touch === undefined) return
    startX = touch.clientX
    startY = touch.clientY
  }
  const onMove = (event: TouchEvent): void => {
    const [touch, second] = event.touches
    if (touch === undefined || second !== undefined || !event.cancelable) return
    const moved = { x: touch.clientX - startX, y: touch.clientY - startY }
    if (!canFollow(event.target, layer(), moved)) event.preventDefault()
  }
  document.addEventListener('touchstart', onStart, { passive: true })
  document.addEventListener('touchmove', onMove, { passive: false })
  return () => {
    style.overflow = before
    document.removeEventListener('touchstart', onStart)
    document.removeEventListener('touchmove', onMove)
  }
}

interface Move {
  readonly x: number
  readonly y: number
}

/** Whether something between `target` and `layer` moves with the finger: a slider, a text being selected, a scroller not at its end. */
function canFollow(target: EventTarget | null, layer: Element | undefined, moved: Move): boolean {
  if (!(target instanceof Element) || layer === undefined || !layer.contains(target)) return false
  if (target.matches('input, textarea')) return true
  for (let element: Element | null = target; element !== null && element !== layer; element = element.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isVertical = Math.abs(moved.y) >= Math.abs(moved.x)
    if (
      isVertical &&
      scrolls(overflowY) &&
      hasRoom(element.scrollTop, element.scrollHeight - element.clientHeight, moved.y)
    ) {
      return true
    }
    if (
      !isVertical &&
      scrolls(overflowX) &&
      hasRoom(element.scrollLeft, element.scrollWidth - element.clientWidth, moved.x)
    ) {
      return true
    }
  }
  return false
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll'
}

/** A finger moving on (`moved` > 0) uncovers what is before; `offset` is negative in a right-to-left scroller. */
function hasRoom(offset: number, range: number, moved: number): boolean {
  const before = offset < 0 ? range + offset : offset
  return moved > 0 ? before > 0 : before < range - 1
}
