import { mount, type Mounted, type Node } from '#framework'
import { liveRegion } from './live-region.ts'
import { ToastView } from './toast-view.tsx'
import type { ShownToast, ToastKind, ToastOptions } from './types.ts'

let shown: ShownToast | undefined
let mounted: Mounted | undefined

/** Shows a toast in the place of the one that is there. */
export function showToast(kind: ToastKind, given: string | ToastOptions): ShownToast {
  if (typeof document === 'undefined') return absent
  shown?.close()

  let options = read(given)
  let finish = (): void => undefined
  const closed = new Promise<void>((resolve) => {
    finish = resolve
  })
  let stopTimer = (): void => undefined
  const draw = (): void => {
    const modal = options.modal ?? kind === 'loading'
    const container = liveRegion()
    const view = <ToastView kind={kind} content={options.content} modal={modal} />
    if (mounted === undefined) mounted = mount(view, container)
    else mounted.update(view)
    stopTimer()
    stopTimer = afterVisible(options.duration ?? readingTime(kind, options.content), toast.close)
  }
  const toast: ShownToast = {
    closed,
    update(next) {
      if (shown !== toast) return
      options = { ...options, ...(typeof next === 'string' ? { content: next } : next) }
      draw()
    },
    close() {
      if (shown !== toast) return
      stopTimer()
      shown = undefined
      mounted?.unmount()
      mounted = undefined
      finish()
    },
  }
  shown = toast
  // The region is there one frame before its text: only a change of it is read out.
  liveRegion()
  requestAnimationFrame(() => {
    if (shown === toast) draw()
  })
  return toast
}

/** On a server nothing shows. */
const absent: ShownToast = { update: () => undefined, close: () => undefined, closed: Promise.resolve() }

function read(given: string | ToastOptions): ToastOptions {
  return typeof given === 'string' ? { content: given } : given
}

/** Two seconds, or what it takes to read a long text: 80 ms a character. */
function readingTime(kind: ToastKind, content: Node): number {
  if (kind === 'loading') return Infinity
  return Math.max(2000, 1000 + 80 * (typeof content === 'string' ? content.length : 0))
}

/** Calls back after `duration` ms in which the page could be seen; a toast does not go unread in the background. */
function afterVisible(duration: number, callback: () => void): () => void {
  if (duration === Infinity) return () => undefined
  let timer: ReturnType<typeof setTimeout>
  const start = (): void => {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') timer = setTimeout(finished, duration)
  }
  const stop = (): void => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', start)
  }
  const finished = (): void => {
    stop()
    callback()
  }
  document.addEventListener('visibilitychange', start)
  start()
  return stop
}
