/** `auto`: on Android only. On iOS a history entry brings up WeChat's bottom bar and shrinks the page (peers/ui.md §4.2). */
export type Back = 'auto' | boolean

const depthKey = 'wkLayer'
let depth = 0
/** Fulfils when a step back that we took ourselves has happened: until then an entry we add would be the one that is taken back. */
let steppedBack: Promise<void> = Promise.resolve()

/**
 * Calls `dismiss` at the system's back gesture or button instead of leaving the page. When the overlay stays in spite of it, the next
 * step back asks again. Returns how to stop.
 */
export function onBack(back: Back, dismiss: () => void): () => void {
  const wanted = back === 'auto' ? /Android/i.test(navigator.userAgent) : back
  if (!wanted) return () => undefined
  let stop = arm()
  return () => stop()

  function arm(): () => void {
    const asked = (): void => {
      stop()
      dismiss()
      rearm = setTimeout(() => {
        stop = arm()
      }, 100)
      stop = () => clearTimeout(rearm)
    }
    let rearm: ReturnType<typeof setTimeout>
    return 'CloseWatcher' in window ? watchClose(asked) : addHistoryEntry(asked)
  }
}

/** The browser's own notion of “close”: https://developer.mozilla.org/docs/Web/API/CloseWatcher */
interface CloseWatcherLike extends EventTarget {
  destroy(): void
}
declare const CloseWatcher: new () => CloseWatcherLike

function watchClose(closed: () => void): () => void {
  const watcher = new CloseWatcher()
  watcher.addEventListener('close', closed)
  return () => {
    watcher.removeEventListener('close', closed)
    watcher.destroy()
  }
}

/** An entry with the same address (the JSSDK signature depends on it) that the step back takes away. */
function addHistoryEntry(steppedOver: () => void): () => void {
  let isStopped = false
  let entry = 0
  const onPop = (): void => {
    if (depthNow() < entry) steppedOver()
  }
  void steppedBack.then(() => {
    if (isStopped) return
    entry = ++depth
    history.pushState({ ...history.state, [depthKey]: entry }, '')
    addEventListener('popstate', onPop)
  })
  return () => {
    isStopped = true
    removeEventListener('popstate', onPop)
    if (entry === 0) return
    depth -= 1
    // The application may have gone to another page meanwhile, or the entry is the one stepped over.
    if (depthNow() !== entry) return
    steppedBack = new Promise((resolve) => {
      addEventListener('popstate', () => resolve(), { once: true })
      history.back()
    })
  }
}

function depthNow(): number {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !(depthKey in state)) return 0
  return typeof state[depthKey] === 'number' ? state[depthKey] : 0
}
