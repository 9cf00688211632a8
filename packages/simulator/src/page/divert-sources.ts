import { localiseOfficialScript } from '../proxy/official-script.ts'

/** The ping of the official script after a config (`facts/jssdk.md` C.10). */
const report = /^(?:https?:)?\/\/open\.weixin\.qq\.com\/sdk\/report\b/

const onePixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** Where an element that a script of the page makes loads from. */
const divertScript = localiseOfficialScript
const divertImage = (source: string): string => (report.test(source) ? onePixel : source)

/**
 * Keeps what a page loads at run time away from WeChat's hosts: the official script comes from here, its report goes nowhere. Markup
 * that the server sent was rewritten there.
 */
export function divertSources(window: Window & typeof globalThis): void {
  divertProperty(window.HTMLScriptElement.prototype, divertScript)
  divertProperty(window.HTMLImageElement.prototype, divertImage)

  const setAttribute = Object.getOwnPropertyDescriptor(window.Element.prototype, 'setAttribute')
  Object.defineProperty(window.Element.prototype, 'setAttribute', {
    ...setAttribute,
    value(this: Element, name: string, value: string) {
      setAttribute?.value.call(this, name, name.toLowerCase() === 'src' ? divertFor(this, String(value)) : value)
    },
  })

  const { document } = window
  const [write, writeln] = [document.write.bind(document), document.writeln.bind(document)]
  document.write = (...texts: string[]) => write(...texts.map(divertScript))
  document.writeln = (...texts: string[]) => writeln(...texts.map(divertScript))
}

function divertFor({ localName }: Element, source: string): string {
  if (localName === 'script') return divertScript(source)
  return localName === 'img' ? divertImage(source) : source
}

function divertProperty(prototype: object, divert: (source: string) => string): void {
  const original = Object.getOwnPropertyDescriptor(prototype, 'src')
  if (original?.set === undefined) return
  Object.defineProperty(prototype, 'src', {
    ...original,
    set(this: Element, value: unknown) {
      original.set?.call(this, divert(String(value)))
    },
  })
}
