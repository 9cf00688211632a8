import { namesOfficialScript } from '../proxy/official-script.ts'

/**
 * Lets a page load the simulator's copy of the official script although it names the hash of the official file: npm's copy is another
 * build. Scripts that anybody else serves keep their `integrity`.
 */
export function forgetIntegrity({
  document,
  Element,
  HTMLScriptElement,
  MutationObserver,
}: Window & typeof globalThis): void {
  const afterwards = (script: unknown): void => {
    if (script instanceof HTMLScriptElement && namesOfficialScript(script.src)) script.removeAttribute('integrity')
  }

  // The parser lets observers run before it starts the script that it has just inserted.
  const parsed = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(afterwards)
  })
  parsed.observe(document, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', () => parsed.disconnect())

  // A script that the page makes starts at the moment of its insertion, so its attributes are watched instead.
  for (const name of ['src', 'integrity']) {
    const property = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, name)
    Object.defineProperty(HTMLScriptElement.prototype, name, {
      ...property,
      set(this: HTMLScriptElement, value: unknown) {
        property?.set?.call(this, value)
        afterwards(this)
      },
    })
  }
  const setAttribute = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')
  Object.defineProperty(Element.prototype, 'setAttribute', {
    ...setAttribute,
    value(this: Element, name: string, value: string) {
      setAttribute?.value.call(this, name, value)
      afterwards(this)
    },
  })
}
