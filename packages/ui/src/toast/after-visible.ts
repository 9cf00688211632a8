/** Calls back after `duration` ms in which the page could be seen: nothing goes unread in the background. Returns how to stop. */
export function afterVisible(duration: number, callback: () => void): () => void {
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
