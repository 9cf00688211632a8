/**
 * Calls `stop` when the signal fires. One that has fired already never calls: look first.
 *
 * @returns How to forget it, so that a signal that outlives many calls does not collect them.
 */
export function onAbort(signal: AbortSignal | undefined, stop: () => void): () => void {
  if (signal) signal.addEventListener('abort', stop)
  return () => {
    if (signal) signal.removeEventListener('abort', stop)
  }
}
