/**
 * Calls back whenever the page's address has changed without a new document (a router's `pushState` or `replaceState`, a fragment, back
 * and forward), and when the page comes out of the back-forward cache.
 */
export function onNavigate(listener: () => void): void {
  let here = location.href
  const moved = ({ persisted }: Partial<PageTransitionEvent> = {}): void => {
    if (here === location.href && !persisted) return
    here = location.href
    listener()
  }
  for (const method of ['pushState', 'replaceState'] as const) {
    const native = history[method]
    history[method] = (...args) => {
      native.apply(history, args)
      moved()
    }
  }
  // A fragment's change is a `popstate` as well.
  for (const event of ['popstate', 'pageshow']) window.addEventListener(event, moved)
}
