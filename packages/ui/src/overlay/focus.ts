const focusable = 'a[href], button, input, select, textarea, [contenteditable], [tabindex]'

/** Focuses what asks for it by `data-autofocus`, else the panel itself, so that a screen reader starts with its name. */
export function focusFirst(panel: HTMLElement): void {
  const wanted = panel.querySelector<HTMLElement>('[data-autofocus]') ?? panel
  wanted.focus({ preventScroll: true })
}

/** Lets Tab go round inside `panel` instead of leaving the page. */
export function keepTabInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.tabIndex >= 0 && isReachable(element),
  )
  const focused = document.activeElement
  const at = stops.findIndex((stop) => stop === focused)
  const last = stops.length - 1
  const leaves = event.shiftKey ? at < 1 : at === last || !panel.contains(focused)
  if (!leaves) return
  event.preventDefault()
  stops[event.shiftKey ? last : 0]?.focus()
}

function isReachable(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && !element.matches(':disabled')
}
