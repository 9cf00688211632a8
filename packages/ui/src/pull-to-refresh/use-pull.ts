import { useEffect, useRef, useState } from '#framework'
import { listen } from '../listen.ts'

/** What the person is doing, or the page. */
export type PullState = 'rest' | 'pulling' | 'ready' | 'refreshing'

/** From here on, in pixels, letting go refreshes; it is also how far the page stays down meanwhile. */
const threshold = 60

/** Follows a finger that pulls down a page which stands at its top, and calls `onRefresh` when it lets go far enough down. */
export function usePull(
  root: { readonly current: HTMLElement | null },
  onRefresh: () => unknown,
  disabled: boolean,
): { readonly state: PullState; readonly refresh: () => Promise<void> } {
  const [state, setState] = useState<PullState>('rest')
  const latest = useRef({ state, onRefresh })
  latest.current = { state, onRefresh }

  const move = (distance: number): void => root.current?.style.setProperty('--wk-pull', `${distance}px`)
  const refresh = async (): Promise<void> => {
    if (latest.current.state === 'refreshing') return
    setState('refreshing')
    move(threshold)
    try {
      await latest.current.onRefresh()
    } finally {
      setState('rest')
      move(0)
    }
  }

  useEffect(() => {
    const element = root.current
    if (element === null || disabled) return undefined
    let from: { x: number; y: number } | undefined
    let distance = 0
    const onStart = ({ touches, target }: TouchEvent): void => {
      const [touch] = touches
      const isFree = touches.length === 1 && latest.current.state === 'rest' && isAtTop(target)
      from = isFree && touch !== undefined ? { x: touch.clientX, y: touch.clientY } : undefined
      distance = 0
    }
    const onMove = (event: TouchEvent): void => {
      const [touch] = event.touches
      if (from === undefined || touch === undefined) return
      const down = touch.clientY - from.y
      if (distance === 0 && (down <= 0 || Math.abs(touch.clientX - from.x) > down)) {
        // Up or to the side: not ours, and never will be until the finger is lifted.
        from = undefined
        return
      }
      // Otherwise the system bounces the page, or reloads it.
      if (event.cancelable) event.preventDefault()
      distance = Math.max(1, resisted(down))
      move(distance)
      setState(distance >= threshold ? 'ready' : 'pulling')
    }
    const onEnd = (): void => {
      if (from === undefined || distance === 0) return
      from = undefined
      if (distance >= threshold) {
        void refresh()
      } else {
        setState('rest')
        move(0)
      }
    }
    return listen(
      element,
      { touchstart: onStart, touchmove: onMove, touchend: onEnd, touchcancel: onEnd },
      { passive: false },
    )
  }, [disabled])
  return { state, refresh }
}

/** The further it is pulled, the less it follows: 300 px of finger are 100 px of page. */
function resisted(distance: number): number {
  return (distance * 150) / (distance + 150)
}

function isAtTop(target: EventTarget | null): boolean {
  for (let element = target instanceof Element ? target : null; element !== null; element = element.parentElement) {
    if (element.scrollTop > 0) return false
  }
  return true
}
