const focusable = 'a[href], button, input, select, textarea, [contenteditable], [tabindex]'

/** Focuses what asks for it by `data-autofocus`, else the panel itself, so that a screen reader starts with its name. */
export function focusFirst(panel: HTMLElement): void {
  const wanted = panel.querySelector<HTMLElement>('[data-autofocus]') ?? panel
  wanted.focus({ preventScroll: true })
}

/** Lets Tab go round inside `root` instead of leaving the page. */
export function keepTabInside(root: HTMLElement, event: KeyboardEvent): void {
  const stops = [...root.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.tabIndex >= 0 && isReachable(element),
  )
  const first = stops[0]
  const last = stops.at(-1)
  const focused = document.activeElement
  const outside = focused === null || !root.contains(focused)
  if (first === undefined || last === undefined) {
    event.preventDefault()
  } else if (event.shiftKey && (outside || focused === first || !stops.some((stop) => stop === focused))) {
    event.preventDefault()
    last.focus()
  } else if (!event.shiftKey && (outside || focused === last)) {
    event.preventDefault()
    first.focus()
  }
}

function isReachable(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && !element.matches(':disabled')
}
