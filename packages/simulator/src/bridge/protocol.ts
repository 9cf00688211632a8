/**
 * What a page and its host say to each other. The page half lives in the browser (`page.ts`), the host half beside the world
 * (`host.ts`); between them lies any transport that carries JSON in order: a WebSocket behind the proxy, a function call in jsdom.
 */

/** A JSON object as it crosses the bridge. */
export type Message = Readonly<Record<string, unknown>>

/** Where the page is, told with every message because only the page knows after a `pushState`. */
export interface PagePlace {
  /** `location.href`, fragment included. */
  readonly url: string
  readonly title: string
}

/** How to find an element again. A name may be a part of it. */
export type Locator =
  | { readonly by: 'role'; readonly role: string; readonly name: string }
  | { readonly by: 'label' | 'text'; readonly name: string }
  | { readonly by: 'css'; readonly css: string }

/** What the user did to a page. */
export type Gesture =
  | { readonly action: 'tap'; readonly element: Locator }
  | { readonly action: 'fill' | 'choose'; readonly element: Locator; readonly value: string }

export type ToHost =
  /** First message of a document. `landingUrl` is what the document was loaded from, before any `pushState`. */
  | ({ readonly kind: 'hello'; readonly landingUrl: string } & PagePlace)
  /** `WeixinJSBridge.invoke` (with a callback) or `.call` (without: `id` is 0 and no reply is wanted). */
  | ({ readonly kind: 'invoke'; readonly id: number; readonly command: string; readonly args: Message } & PagePlace)
  /** `WeixinJSBridge.on`, once per registration; the client is never told to stop (`facts/jssdk.md` C.7). */
  | { readonly kind: 'on'; readonly event: string }
  /** The page moved without loading a document, or its title changed. */
  | ({ readonly kind: 'navigate' } & PagePlace)
  /** An open tag was tapped. */
  | ({
      readonly kind: 'tap'
      readonly id: number
      readonly tag: string
      readonly attributes: Readonly<Record<string, string>>
    } & PagePlace)
  /** The user tapped or typed something. */
  | { readonly kind: 'gesture'; readonly gesture: Gesture }
  /** An element needs the bytes of a local resource that the browser itself cannot load. */
  | { readonly kind: 'resource'; readonly id: number; readonly localId: string }

export type ToPage =
  /** `more` announces another answer to the same call: a fault that some clients have. */
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Message; readonly more?: true }
  | { readonly kind: 'event'; readonly event: string; readonly payload: Message }
  /** A config was verified: these open tags may be drawn at this address. `error`: this client draws none. */
  | { readonly kind: 'tags'; readonly tags: readonly string[]; readonly url: string; readonly error?: string }
  /** What a tapped open tag says. */
  | { readonly kind: 'tag'; readonly id: number; readonly event: string; readonly detail: Message }
  /** WeChat went to the background, or came back. */
  | { readonly kind: 'foreground'; readonly foreground: boolean }
  /** The phone's clock is ahead of the right time by so many milliseconds. */
  | { readonly kind: 'clock'; readonly skew: number }
  /** Addresses of these patterns meet faults. Only a page whose requests nobody else sees needs to know. */
  | { readonly kind: 'network'; readonly patterns: readonly string[] }
  /** Something for the developer, who looks into the console. */
  | { readonly kind: 'notice'; readonly text: string }
  /** The answer to `resource`: a URL that the browser loads. */
  | { readonly kind: 'resource'; readonly id: number; readonly src: string }

/** The page's end of a transport. Messages arrive in order; none is delivered synchronously from within `send`. */
export interface PageTransport {
  send(message: ToHost): void
  listen(listener: (message: ToPage) => void): void
}
