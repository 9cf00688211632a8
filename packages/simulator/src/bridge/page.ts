import type { Personality } from '@weh5/protocol/user-agents'
import { createDeviceClock } from './device-clock.ts'
import { showForeground } from './foreground.ts'
import { repairLocalMedia } from './local-media.ts'
import { defineOpenTags } from './open-tags.ts'
import type { Message, PagePlace, PageTransport } from './protocol.ts'

/** What the native client puts on `window`. jweixin uses `invoke` and `on`; old pages also use `call` and `log`. */
export interface WeixinJSBridge {
  invoke(command: string, args?: unknown, callback?: (reply: Record<string, unknown>) => void): void
  on(event: string, listener: (payload: Record<string, unknown>) => void): void
  call(command: string): void
  log(text: string): void
}

export interface PageBridgeOptions {
  readonly personality: Personality
  /** Milliseconds by which the phone's clock is ahead of the right time, as far as that is known already. */
  readonly clockSkew?: number
  /** Whether WeChat is in sight, likewise. Default true. */
  readonly foreground?: boolean
}

export interface PageBridge {
  readonly bridge: WeixinJSBridge
  /** Takes the bridge off the window again. Replies still under way are dropped. */
  remove(): void
}

const shakeBridges = ['BeaconAddContactJsBridge', 'BeaconShakehbJsBridge']

/** A window with the classes of its own realm: jsdom refuses to dispatch an event of another. */
type PageWindow = Window & typeof globalThis

type Listener = (payload: Record<string, unknown>) => void

/**
 * Gives a window the bridge of a native client and announces it with `WeixinJSBridgeReady`. It must run before any script of the
 * page, because the page's URL at this moment is taken for the landing URL.
 *
 * It runs inside the page: no Node, no registry, only what the native client would offer. Callbacks are asynchronous, and each gets
 * an object of its own, because the official script writes into it (`facts/jssdk.md` C.5, C.6).
 */
export function createBridge(
  host: Window,
  transport: PageTransport,
  { personality, clockSkew = 0, foreground = true }: PageBridgeOptions,
): PageBridge {
  const window = host as PageWindow
  const { console, CustomEvent, document, Event, location } = window
  const callbacks = new Map<number, Listener>()
  const listeners = new Map<string, Listener[]>()
  let lastId = 0
  let removed = false
  const clock = createDeviceClock(window)
  clock.setSkew(clockSkew)
  let inSight = true
  let undoForeground = (): void => undefined
  const show = (now: boolean): void => {
    if (now === inSight) return
    inSight = now
    undoForeground = showForeground(window, now)
  }
  show(foreground)
  const place = (): PagePlace => ({ url: location.href, title: document.title })

  function send(command: string, args: unknown, callback?: unknown): void {
    const id = typeof callback === 'function' ? ++lastId : 0
    if (typeof callback === 'function') callbacks.set(id, (reply) => void callback(reply))
    transport.send({ kind: 'invoke', id, command, args: plain(args), ...place() })
  }

  const bridge: WeixinJSBridge = {
    invoke(command, args, callback) {
      send(command, args, callback)
    },
    on(event, listener) {
      // Clients keep the last listener of a menu event only (`facts/jssdk.md` C.7), and every listener of the others.
      const earlier = event.startsWith('menu:') ? [] : (listeners.get(event) ?? [])
      listeners.set(event, [...earlier, listener])
      transport.send({ kind: 'on', event })
    },
    call(command) {
      send(command, {})
    },
    log() {},
  }

  const media = repairLocalMedia(document, personality, (id, localId) =>
    transport.send({ kind: 'resource', id, localId }),
  )

  const openTags = defineOpenTags(window, (id, tag, attributes) =>
    transport.send({ kind: 'tap', id, tag, attributes, ...place() }),
  )

  transport.listen((message) => {
    if (removed) return
    if (message.kind === 'resource') return media.supply(message.id, message.src)
    if (message.kind === 'tag') return openTags.answer(message.id, message.event, message.detail)
    if (message.kind === 'tags') {
      openTags.grant(message.tags, message.url)
      if (message.error === undefined) return
      const detail = { errMsg: message.error }
      document.dispatchEvent(new CustomEvent('WeixinOpenTagsError', { detail }))
      return
    }
    if (message.kind === 'foreground') return show(message.foreground)
    if (message.kind === 'network') return
    if (message.kind === 'clock') return clock.setSkew(message.skew)
    if (message.kind === 'notice') return console.warn(message.text)
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.event) ?? []) run(window, listener, message.payload)
      return
    }
    const callback = callbacks.get(message.id)
    if (!message.more) callbacks.delete(message.id)
    if (callback) run(window, callback, message.reply)
  })

  transport.send({ kind: 'hello', landingUrl: location.href, ...place() })
  const forget = watchNavigation(window, () => transport.send({ kind: 'navigate', ...place() }))

  const put = (name: string, value: unknown): void => void Reflect.set(window, name, value)
  put('WeixinJSBridge', bridge)
  // On a phone these two come with scripts of zb.weixin.qq.com (`facts/jssdk.md` B.19, B.20); here they are just there.
  for (const name of shakeBridges) put(name, { ready: (run: () => void) => run(), invoke: send })
  if (personality === 'ios' || personality === 'mini-program') put('__wxjs_is_wkwebview', true)
  if (personality === 'mini-program') put('__wxjs_environment', 'miniprogram')
  document.dispatchEvent(new Event('WeixinJSBridgeReady'))

  return {
    bridge,
    remove() {
      removed = true
      forget()
      media.stop()
      undoForeground()
      clock.remove()
      for (const name of ['WeixinJSBridge', ...shakeBridges, '__wxjs_is_wkwebview', '__wxjs_environment'])
        Reflect.deleteProperty(window, name)
    },
  }
}

/** The arguments as the native side would see them: JSON, and nothing for what is not an object. */
function plain(args: unknown): Message {
  if (typeof args !== 'object' || args === null) return {}
  return JSON.parse(JSON.stringify(args)) as Message
}

/** Runs a callback of the page. What it throws is the page's own error and costs neither the next listener nor the next reply. */
function run(window: Window, callback: Listener, payload: Message): void {
  try {
    callback(JSON.parse(JSON.stringify(payload)) as Record<string, unknown>)
  } catch (error) {
    window.setTimeout(() => {
      throw error
    })
  }
}

/** Calls back when the page moved within its document. Returns how to stop. */
function watchNavigation(window: Window, moved: () => void): () => void {
  const { history } = window
  const native = Object.getPrototypeOf(history) as History
  history.pushState = (...args) => {
    native.pushState.apply(history, args)
    moved()
  }
  history.replaceState = (...args) => {
    native.replaceState.apply(history, args)
    moved()
  }
  const events = ['popstate', 'hashchange', 'load']
  for (const event of events) window.addEventListener(event, moved)
  return () => {
    for (const method of ['pushState', 'replaceState']) Reflect.deleteProperty(history, method)
    for (const event of events) window.removeEventListener(event, moved)
  }
}
