import { listen } from '../listen.ts'

/** Calls back after `duration` ms in which the page could be seen: nothing goes unread in the background. Returns how to stop. */
export function afterVisible(duration: number, callback: () => void): () => void {
  if (duration === Infinity) return () => undefined
  let timer: ReturnType<typeof setTimeout>
  const start = (): void => {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') timer = setTimeout(finished, duration)
  }
  const unlisten = listen(document, { visibilitychange: start })
  const stop = (): void => {
    clearTimeout(timer)
    unlisten()
  }
  const finished = (): void => {
    stop()
    callback()
  }
  start()
  return stop
}
