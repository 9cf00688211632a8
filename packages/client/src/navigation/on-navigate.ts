/**
 * Calls back whenever the page's address has changed without a new document (a router's `pushState` or `replaceState`, a fragment, back
 * and forward), and when the page comes out of the back-forward cache.
 */
export function onNavigate(listener: () => void): void {
  let here = location.href
  const moved = (): void => {
    if (here === location.href) return
    here = location.href
    listener()
  }
  for (const method of ['pushState', 'replaceState'] as const) {
    const native = history[method]
    history[method] = function (this: History, ...args) {
      native.apply(this, args)
      moved()
    }
  }
  for (const event of ['popstate', 'hashchange']) window.addEventListener(event, moved)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener()
  })
}
