import { listen } from '../listen.ts'

/** `auto`: on Android only. On iOS a history entry brings up WeChat's bottom bar and shrinks the page (peers/ui.md §4.2). */
export type Back = 'auto' | boolean

/** Fulfils when a step back that we took ourselves has happened: until then an entry we add would be the one that is taken back. */
let steppedBack: Promise<void> = Promise.resolve()

/**
 * Calls `dismiss` at the system's back gesture or button instead of leaving the page. When the overlay stays in spite of it, the next
 * step back asks again. Returns how to stop.
 */
export function onBack(back: Back, dismiss: () => void): () => void {
  const wanted = back === 'auto' ? /Android/i.test(navigator.userAgent) : back
  let stop = (): void => undefined
  if (wanted) arm()
  return () => stop()

  function arm(): void {
    stop = 'CloseWatcher' in window ? watchClose(asked) : addHistoryEntry(asked)
  }
  function asked(): void {
    stop()
    const rearm = setTimeout(arm, 100)
    // Before it is dismissed: whoever goes at once must find how to stop.
    stop = () => clearTimeout(rearm)
    dismiss()
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
  return () => watcher.destroy()
}

/** An entry with the same address (the JSSDK signature depends on it) that the step back takes away. */
function addHistoryEntry(steppedOver: () => void): () => void {
  let isStopped = false
  let entry = 0
  const unlisten = listen(window, {
    popstate: () => {
      if (depthNow() < entry) steppedOver()
    },
  })
  void steppedBack.then(() => {
    if (isStopped) return
    entry = depthNow() + 1
    history.pushState({ ...history.state, wkLayer: entry }, '')
  })
  return () => {
    isStopped = true
    unlisten()
    // It was never added, or the application has gone to another page meanwhile, or the entry is the one stepped over.
    if (entry === 0 || depthNow() !== entry) return
    steppedBack = new Promise((resolve) => {
      addEventListener('popstate', () => resolve(), { once: true })
      history.back()
    })
  }
}

function depthNow(): number {
  const state: { readonly wkLayer?: number } | null = history.state
  return state?.wkLayer ?? 0
}
