/** Where notices stand. `status` waits until a screen reader has finished its sentence, `alert` interrupts. */
export interface LiveRegion {
  readonly className: string
  readonly role: 'status' | 'alert'
}

/** The element that notices are read out from. It has to be on the page before a text comes into it, or screen readers miss the first. */
export function liveRegion({ className, role }: LiveRegion): HTMLElement {
  const present = document.querySelector<HTMLElement>(`body > .${className}`)
  if (present !== null) return present
  const region = document.createElement('div')
  const attributes = {
    class: className,
    role,
    'aria-live': role === 'alert' ? 'assertive' : 'polite',
    'aria-atomic': 'true',
    'data-wk-live': '',
  }
  for (const [name, value] of Object.entries(attributes)) region.setAttribute(name, value)
  return document.body.appendChild(region)
}
