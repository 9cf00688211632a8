import { listen } from '../listen.ts'

/**
 * Keeps `--wk-keyboard` on the page at the height in px that the soft keyboard covers, and the focused field in sight. iOS WeChat leaves
 * the page shifted when the keyboard has gone: it is scrolled back (peers/ui.md §4.9). Returns how to stop.
 */
export function followKeyboard(): () => void {
  const viewport = window.visualViewport
  // Old WebViews have none.
  if (viewport == null) return () => undefined
  const root = document.documentElement

  const measure = (): void => {
    // What two fingers have enlarged is all there, and no keyboard.
    const covered = window.innerHeight - viewport.height * viewport.scale - viewport.offsetTop
    // A toolbar that comes and goes is none either.
    root.style.setProperty('--wk-keyboard', `${covered > 100 ? Math.round(covered) : 0}px`)
  }
  const onResize = (): void => {
    measure()
    const focused = document.activeElement
    if (focused instanceof HTMLElement && focused.matches('input, textarea'))
      focused.scrollIntoView({ block: 'nearest' })
  }
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null) setTimeout(() => window.scrollTo(window.scrollX, window.scrollY), 100)
  }
  const unlisten = [
    // iOS moves what is seen of the page over the keyboard once it is up.
    listen(viewport, { resize: onResize, scroll: measure }),
    listen(document, { focusout: onFocusOut }),
  ]
  return () => {
    for (const stop of unlisten) stop()
    root.style.removeProperty('--wk-keyboard')
  }
}
