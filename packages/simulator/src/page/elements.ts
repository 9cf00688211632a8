import { namesOfficialScript } from '../proxy/official-script.ts'
import { wrapMethod, wrapSetter } from './wrap.ts'

/** What becomes of the addresses that code of a page gives to elements. */
export interface Watch {
  readonly address: (address: string) => string
  /** Of the several that a `srcset` has. */
  readonly addresses: (list: string) => string
  /** Of markup that is written as text. */
  readonly markup: (text: string) => string
}

const same = (text: string): string => text
const untouched: Watch = { address: same, addresses: same, markup: same }

/** Attributes that say where something is, by the tag. */
const attributes: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  embed: 'src',
  link: 'href',
  a: 'href',
  form: 'action',
}

/** Interfaces whose property of that name starts a load. Links and forms are caught when they are followed. */
const loaders = [
  ['HTMLScriptElement', 'src'],
  ['HTMLImageElement', 'src'],
  ['HTMLIFrameElement', 'src'],
  ['HTMLMediaElement', 'src'],
  ['HTMLSourceElement', 'src'],
  ['HTMLEmbedElement', 'src'],
  ['HTMLLinkElement', 'href'],
] as const

/**
 * Stands in every way by which code of a page says what an element loads, and lets a page load the simulator's copy of the official
 * script although it names the hash of the official file: npm's copy is another build. Scripts that anybody else serves keep their
 * `integrity`.
 */
export function watchElements(
  window: Window & typeof globalThis,
  { address, addresses, markup }: Watch = untouched,
): void {
  const { document, Element, HTMLScriptElement, MutationObserver } = window
  const forgetIntegrity = (element: unknown): void => {
    if (element instanceof HTMLScriptElement && namesOfficialScript(element.src)) element.removeAttribute('integrity')
  }
  // What needs no change stays what it is: `null` empties an element, and a page may insist on trusted types.
  const asText = (value: unknown): unknown => {
    const text = String(value)
    const changed = markup(text)
    return changed === text ? value : changed
  }

  for (const [name, property] of loaders)
    wrapSetter(window[name].prototype, property, (value) => address(String(value)))
  for (const name of ['HTMLImageElement', 'HTMLSourceElement'] as const)
    wrapSetter(window[name].prototype, 'srcset', (value) => addresses(String(value)))
  for (const property of ['src', 'integrity'])
    wrapSetter(HTMLScriptElement.prototype, property, undefined, forgetIntegrity)
  for (const property of ['innerHTML', 'outerHTML']) wrapSetter(Element.prototype, property, asText)

  wrapMethod(Element.prototype, 'insertAdjacentHTML', ([where, text]) => [where, asText(text)])
  wrapMethod(document, 'write', (texts) => texts.map(asText))
  wrapMethod(document, 'writeln', (texts) => texts.map(asText))
  wrapMethod(
    Element.prototype,
    'setAttribute',
    ([name, value], element) => {
      const attribute = String(name).toLowerCase()
      if (attribute === 'srcset') return [name, addresses(String(value))]
      return [name, attributes[element.localName] === attribute ? address(String(value)) : value]
    },
    forgetIntegrity,
  )

  // The parser lets observers run before it starts the script that it has just inserted. One that the page makes starts at the moment of
  // its insertion, so its attributes were watched above.
  const parsed = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(forgetIntegrity)
  })
  parsed.observe(document, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', () => parsed.disconnect())
}
