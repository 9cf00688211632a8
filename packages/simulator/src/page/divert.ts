import { fitsPattern } from '../network/address-pattern.ts'
import { simulateMarkup } from '../proxy/simulate-markup.ts'
import { simulateCss, simulateTag, simulateUrl } from '../proxy/wechat-hosts.ts'
import { watchElements } from './elements.ts'
import { watchStyles } from './styles.ts'
import { wrapMethod } from './wrap.ts'

/** The ping of the official script after a config (`facts/jssdk.md` C.10). */
const report = /^(?:https?:)?\/\/open\.weixin\.qq\.com\/sdk\/report\b/

const onePixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

type Divert = (address: string) => string

/**
 * Keeps what a page does at run time away from WeChat's hosts: files come from here or are refused here, the official script's report
 * goes nowhere, and every other request or navigation meets the simulated platform. Markup that the server sent was rewritten there.
 *
 * @param troubled - Patterns of addresses that meet faults. What goes to another origin takes the way past the simulator then.
 */
export function divert(window: Window & typeof globalThis, platform: string, troubled: () => readonly string[]): void {
  const address: Divert = (url) => (report.test(url) ? onePixel : simulateUrl(url, platform))
  watchElements(window, {
    address,
    // As the value of an attribute would stand in a tag.
    addresses: (list) => simulateTag(`"${list}"`, platform).slice(1, -1),
    markup: (text) => simulateMarkup(text, platform),
  })
  watchStyles(window, (text) => simulateCss(text, platform))
  divertRequests(window, (url) => pastSimulator(window, address(url), troubled()))
  divertNavigation(window, address)
}

function pastSimulator({ document, location }: Window, url: string, troubled: readonly string[]): string {
  if (troubled.length === 0 || !URL.canParse(url, document.baseURI)) return url
  const { origin, protocol, href } = new URL(url, document.baseURI)
  const isElsewhere = origin !== location.origin && protocol.startsWith('http')
  if (!isElsewhere || !troubled.some((pattern) => fitsPattern(pattern, href))) return url
  return `/__weh5__/elsewhere?${new URLSearchParams({ url: href }).toString()}`
}

/** A page that calls the platform itself is refused by the browser, here as there: the platform allows no other origin. */
function divertRequests(window: Window & typeof globalThis, address: Divert): void {
  const { navigator, Request, XMLHttpRequest } = window
  const fetch = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    if (!(input instanceof Request)) return fetch(address(String(input)), init)
    const diverted = address(input.url)
    return fetch(diverted === input.url ? input : await sentTo(input, diverted), init)
  }
  wrapMethod(XMLHttpRequest.prototype, 'open', ([method, url, ...rest]) => [method, address(String(url)), ...rest])
  wrapMethod(navigator, 'sendBeacon', ([url, ...rest]) => [address(String(url)), ...rest])
  window.EventSource = constructedFor(window.EventSource, address)
  window.WebSocket = constructedFor(window.WebSocket, (url) => {
    const ofPage = url.replace(/^ws/i, 'http')
    const diverted = address(ofPage)
    return diverted === ofPage ? url : new URL(diverted, window.location.href).href.replace(/^http/, 'ws')
  })
}

/** The same class, whose instances are made for another address. */
function constructedFor<Class extends new (...args: never[]) => object>(original: Class, address: Divert): Class {
  return new Proxy(original, {
    construct: (target, [url, ...rest]: unknown[], newTarget): object =>
      Reflect.construct(target, [address(String(url)), ...rest], newTarget) as object,
  })
}

/** The same request to somewhere else. Its body is read first: browsers send none as a stream over HTTP/1.1. */
async function sentTo(request: Request, url: string): Promise<Request> {
  const { method, headers, mode, credentials, cache, redirect, referrerPolicy, keepalive, signal } = request
  const body = method === 'GET' || method === 'HEAD' ? null : await request.blob()
  return new Request(url, {
    method,
    headers,
    body,
    mode,
    credentials,
    cache,
    redirect,
    referrerPolicy,
    keepalive,
    signal,
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
