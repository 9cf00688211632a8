/**
 * The shape of the JSAPI registry.
 *
 * Each JSAPI has two exports side by side: its *call* or *event*, which ships in a page (name, types, normalisation), and its
 * *spec*, which simulator, docs and tests read. Both are object literals, and what they call is marked pure, so that a bundler
 * drops the spec of a call that a page imports, and every call that it does not. Functions are declared as
 * methods, which TypeScript compares bivariantly, so that a table of different JSAPIs has one type: `JsApiSpec`.
 */
import type { Personality } from '../personality.ts'

/** What the official script hands to `success`, `cancel`, `fail` and `complete`, or the bridge to a raw callback. */
export type Reply = Readonly<Record<string, unknown>>

/** What takes commands and tells events: a bridge that a client puts on the window, or the official script once it is configured. */
export interface Bridge {
  invoke(command: string, args: object, callback: (reply: Reply) => void): void
  on(event: string, listener: (event: Reply) => void): void
}

/** The bridges that there may be on the window. */
export type BridgeName = 'WeixinJSBridge' | 'BeaconAddContactJsBridge' | 'BeaconShakehbJsBridge'

/** The official script's object, in so far as targets are made of it. */
export interface OfficialScript extends Bridge {
  readonly miniProgram?: object
}

/**
 * Finds the object that has a JSAPI: as a method of its name, or behind its `invoke` and `on`.
 *
 * @param window As the client left it, with its bridge in place.
 * @param script Finds or loads the official script.
 */
export type Target = (
  window: Readonly<Partial<Record<BridgeName, Bridge>>>,
  script: () => Promise<OfficialScript>,
) => object | Promise<object>

/** A JSAPI that a page calls and that answers once. `Options` is what the caller passes, `Result` what the promise yields. */
export interface JsApiCall<Options, Result> {
  /** The official name: the key on `wx`, and the entry in `jsApiList`. */
  readonly name: string
  /**
   * The object that takes the call, where that is not the official script: such a call needs no `wx.config`. On either, it is the method of
   * its name, or what `invoke` makes of that name.
   */
  readonly target?: Target
  /** True when the call opens a screen and waits for a person: no default timeout applies. */
  readonly interactive?: true
  /** Turns the caller's options into what the official script takes. Identity when absent. */
  prepare?(options: Options): object
  /** Reads the result from a reply in any personality's encoding. Absent: the call has no result. Throws on a reply it cannot read. */
  read?(reply: Reply): Result
  /** Never present; carries the types. */
  $types?(options: Options): Result
  /** Never present; tell a call from an event, and from what else a page may list. */
  readonly $options?: never
  readonly needs?: never
  readonly attach?: never
}

/** A JSAPI that tells the page about something, any number of times. `Options` is what a page hands over when it subscribes. */
export interface JsApiEvent<Payload, Options = void> {
  /** The official name; with a {@link target} the name that this knows. */
  readonly name: string
  /** The object that tells the event, where that is not the official script; by the method of its name, or by `on`. */
  readonly target?: Target
  /** Reads the payload from a raw event in any personality's encoding. */
  read(reply: Reply): Payload
  /** Never present; carries the type. */
  $options?(options: Options): void
}

/** A method of an official object that neither answers nor tells: `wx.ready` and the like. Here for reference pages only. */
export interface JsApiMethodSpec {
  readonly api: { readonly name: string }
  readonly object: 'wx' | 'wx.miniProgram' | 'BeaconAddContactJsBridge' | 'BeaconShakehbJsBridge'
  readonly group: JsApiGroup
  readonly title: { readonly en: string; readonly zh: string }
  readonly docs: string
  readonly since: Since
  readonly parameters: readonly Field[]
  /** What does it in `@weh5/client`. */
  readonly instead: string
}

/** Anything with an entry in `jsApiList`. */
export type JsApi = JsApiCall<unknown, unknown> | JsApiEvent<unknown, unknown>

/** When a JSAPI appeared. */
export interface Since {
  /** Version of the official script, e.g. `'1.4.0'`. */
  readonly jweixin?: string
  /** Version of the WeChat client, e.g. `'6.7.2'`. */
  readonly wechat?: string
}

interface SpecBase {
  readonly group: JsApiGroup
  /** One line for the reference page. */
  readonly title: { readonly en: string; readonly zh: string }
  /** The official page, or the fact it rests on when there is none. */
  readonly docs: string
  readonly since: Since
  /** Official word that the API will go, and what to use instead. */
  readonly deprecated?: string
  /** Why the service behind the API no longer exists. Pages that use it still do. */
  readonly retired?: string
  /** Clients that lack the API. */
  readonly missingOn?: readonly Personality[]
  readonly notes?: string
}

export type JsApiGroup =
  | 'basic'
  | 'share'
  | 'image'
  | 'voice'
  | 'smart'
  | 'network'
  | 'location'
  | 'beacon'
  | 'shake'
  | 'ui'
  | 'scan'
  | 'shop'
  | 'card'
  | 'pay'
  | 'address'
  | 'invoice'
  | 'mini-program'
  | 'enterprise'
  | 'hardware'
  | 'legacy'

/** One parameter or result field, for reference pages and the simulator's forms. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly required?: true
  readonly default?: unknown
  readonly note?: string
}

/** The native side of a {@link JsApiCall}. */
export interface JsApiCallSpec<Options, Result> extends SpecBase {
  readonly api: JsApiCall<Options, Result>
  /** The bridge command that the official script sends for it. */
  readonly command: string
  readonly options: readonly Field[]
  readonly result: readonly Field[]
  /** False when the client never calls back after success; the call's target answers in its place. */
  readonly answers?: false
  /** Failure texts that the client is known to send, without the `name:` prefix. */
  readonly errors?: readonly string[]
  /** The bridge arguments for these options, without the six verify fields. Conformance tests hold the official script to it. */
  encode(options: Options): object
  /** What a page asked for, read back from the bridge arguments. */
  decode(args: Reply): Options
  /** The fields of a successful native reply, beside `err_msg`. */
  reply(result: Result, personality: Personality): Reply
  /** `err_msg` of a successful reply when it is not `<command>:ok`. */
  okMessage?(result: Result): string
  /** Which calls of a command that several JSAPIs share are this one. Absent: all that no other claims. */
  matches?(args: Reply): boolean
  /** A believable result, for panels, docs and tests. */
  readonly example: Result
  /** Believable options, for docs and tests. */
  readonly exampleOptions: Options
}

/** The native side of a {@link JsApiEvent}. */
export interface JsApiEventSpec<Payload, Options = void> extends SpecBase {
  readonly api: JsApiEvent<Payload, Options>
  /** What a page hands over when it subscribes. */
  readonly options?: readonly Field[]
  /** The event name that the official script registers on the bridge. */
  readonly event: string
  readonly payload: readonly Field[]
  /** The raw event object for a payload. */
  reply(payload: Payload, personality: Personality): Reply
  readonly example: Payload
}
