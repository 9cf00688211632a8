import { localiseOfficialScript } from '../proxy/official-script.ts'
import { simulateUrl } from '../proxy/wechat-hosts.ts'

/** The ping of the official script after a config (`facts/jssdk.md` C.10). */
const report = /^(?:https?:)?\/\/open\.weixin\.qq\.com\/sdk\/report\b/

const onePixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** Elements that load something, and the attribute that says what. */
const loading: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  a: 'href',
  form: 'action',
}

type Divert = (address: string) => string

/**
 * Keeps what a page does at run time away from WeChat's hosts: the official script comes from here, its report goes nowhere, and every
 * other request or navigation meets the simulated platform. Markup that the server sent was rewritten there.
 */
export function divert(window: Window & typeof globalThis, platform: string): void {
  const address: Divert = (url) => (report.test(url) ? onePixel : simulateUrl(localiseOfficialScript(url), platform))
  divertElements(window, address)
  divertRequests(window, address)
  divertNavigation(window, address)
}

function divertElements(window: Window & typeof globalThis, address: Divert): void {
  const { document, Element, HTMLScriptElement, HTMLImageElement, HTMLIFrameElement } = window
  for (const { prototype } of [HTMLScriptElement, HTMLImageElement, HTMLIFrameElement]) divertSource(prototype, address)

  const setAttribute = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')
  Object.defineProperty(Element.prototype, 'setAttribute', {
    ...setAttribute,
    value(this: Element, name: string, value: string) {
      const loads = loading[this.localName] === name.toLowerCase()
      setAttribute?.value.call(this, name, loads ? address(String(value)) : value)
    },
  })

  const [write, writeln] = [document.write.bind(document), document.writeln.bind(document)]
  document.write = (...texts: string[]) => write(...texts.map(localiseOfficialScript))
  document.writeln = (...texts: string[]) => writeln(...texts.map(localiseOfficialScript))
}

function divertSource(prototype: object, address: Divert): void {
  const original = Object.getOwnPropertyDescriptor(prototype, 'src')
  if (original?.set === undefined) return
  Object.defineProperty(prototype, 'src', {
    ...original,
    set(this: Element, value: unknown) {
      original.set?.call(this, address(String(value)))
    },
  })
}

/** A page that calls the platform itself is refused by the browser, here as there: the platform allows no other origin. */
function divertRequests(window: Window & typeof globalThis, address: Divert): void {
  const fetch = window.fetch.bind(window)
  window.fetch = (input, init) =>
    fetch(typeof input === 'string' || input instanceof URL ? address(String(input)) : input, init)

  const open = Object.getOwnPropertyDescriptor(window.XMLHttpRequest.prototype, 'open')
  Object.defineProperty(window.XMLHttpRequest.prototype, 'open', {
    ...open,
    value(this: XMLHttpRequest, method: string, url: string | URL, ...rest: unknown[]) {
      open?.value.call(this, method, address(String(url)), ...rest)
    },
  })
}

/** The part of the Navigation API that TypeScript's DOM may not know yet. */
interface NavigateEvent extends Event {
  readonly destination: { readonly url: string }
}

/** `location` itself cannot be wrapped, but a navigation can be stopped on its way. */
function divertNavigation(window: Window, address: Divert): void {
  const navigation: unknown = Reflect.get(window, 'navigation')
  if (!(navigation instanceof EventTarget)) return
  navigation.addEventListener('navigate', (event) => {
    const { url } = (event as NavigateEvent).destination
    const diverted = address(url)
    if (diverted === url || !event.cancelable) return
    event.preventDefault()
    window.location.assign(diverted)
  })
}
