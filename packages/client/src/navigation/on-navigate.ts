/**
 * Calls back whenever the page's address may have changed without a new document: a router's `pushState` or `replaceState`, back and
 * forward, and a page that comes out of the back-forward cache.
 */
export function onNavigate(listener: () => void): void {
  for (const method of ['pushState', 'replaceState'] as const) {
    const native = history[method]
    history[method] = function (this: History, ...args) {
      native.apply(this, args)
      listener()
    }
  }
  window.addEventListener('popstate', listener)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener()
  })
}
