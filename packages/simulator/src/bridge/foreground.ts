/**
 * Shows a document that WeChat went to the background, or came back: `visibilitychange`, and what `document` says of it. Returns how to
 * take it back.
 */
export function showForeground(window: Window & typeof globalThis, foreground: boolean): () => void {
  const { document, Event } = window
  const seen = { hidden: !foreground, visibilityState: foreground ? 'visible' : 'hidden' }
  for (const [name, value] of Object.entries(seen)) {
    Object.defineProperty(document, name, { get: () => value, configurable: true })
  }
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  return () => {
    for (const name of Object.keys(seen)) Reflect.deleteProperty(document, name)
  }
}
