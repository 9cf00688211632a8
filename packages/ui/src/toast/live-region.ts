const attributes = {
  class: 'wk-toasts',
  role: 'status',
  'aria-live': 'polite',
  'aria-atomic': 'true',
  'data-wk-live': '',
}

/** The element that toasts are read out from. It has to be on the page before a text comes into it, or screen readers miss the first. */
export function liveRegion(): HTMLElement {
  const present = document.querySelector<HTMLElement>('body > .wk-toasts')
  if (present !== null) return present
  const region = document.createElement('div')
  for (const [name, value] of Object.entries(attributes)) region.setAttribute(name, value)
  return document.body.appendChild(region)
}
