/**
 * Keeps `--wk-keyboard` on the page at the height in px that the soft keyboard covers, and the focused field in sight. iOS WeChat leaves
 * the page shifted when the keyboard has gone: it is scrolled back (peers/ui.md §4.9). Returns how to stop.
 */
export function followKeyboard(): () => void {
  const viewport = window.visualViewport
  // Old WebViews have none.
  if (viewport == null) return () => undefined
  const root = document.documentElement
  const onResize = (): void => {
    const covered = Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop)
    // A toolbar that comes and goes is no keyboard.
    root.style.setProperty('--wk-keyboard', `${covered > 100 ? Math.round(covered) : 0}px`)
    const focused = document.activeElement
    if (focused instanceof HTMLElement && focused.matches('input, textarea'))
      focused.scrollIntoView({ block: 'nearest' })
  }
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null) setTimeout(() => window.scrollTo(window.scrollX, window.scrollY), 100)
  }
  viewport.addEventListener('resize', onResize)
  document.addEventListener('focusout', onFocusOut)
  return () => {
    viewport.removeEventListener('resize', onResize)
    document.removeEventListener('focusout', onFocusOut)
    root.style.removeProperty('--wk-keyboard')
  }
}
