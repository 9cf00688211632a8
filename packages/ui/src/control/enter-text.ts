/** Puts `text` into a native control as typing would: whoever listens to it hears of it, the framework included. */
export function enterText(control: HTMLInputElement | null, text: string): void {
  if (control === null) return
  // React keeps the last value on the element itself, and ignores an input event that does not seem to change it.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, text)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
