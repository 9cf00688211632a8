/** Why a call did not work out. The union is closed: nothing else is ever thrown by this package. */
export type WechatErrorCode =
  /** The page does not run inside WeChat. */
  | 'outside'
  /** The official script did not load, from either host. */
  | 'script'
  /** The client never offered its bridge. */
  | 'bridge'
  /** Your server gave no signature. */
  | 'sign'
  /** WeChat did not accept the signature, the AppID or the domain. */
  | 'config'
  /** The account, or this page's `apis`, lacks the JSAPI. */
  | 'not-granted'
  /** The user, or the phone's settings, refused. */
  | 'denied'
  /** This client does not have the JSAPI. */
  | 'unsupported'
  /** The user changed their mind. */
  | 'cancel'
  /** No answer in time. */
  | 'timeout'
  /** Your `AbortSignal` fired. */
  | 'aborted'
  /** WeChat did not like the options. */
  | 'bad-params'
  /** Anything else; `native` says what WeChat said. */
  | 'failed'

/** What may be known about a failure beside its code. */
export interface WechatErrorDetails {
  /** The platform's error code, e.g. 63002. */
  readonly errcode?: number | undefined
  /** The platform's request id, for questions to WeChat's developer community. */
  readonly rid?: string | undefined
  /** What to do about it, in plain words. */
  readonly hint?: string | undefined
  readonly cause?: unknown
}

/**
 * The one error of this package. `@weh5/client/hints` says in plain words what to do about it.
 *
 * @example
 * try { await wx.scanQRCode() } catch (error) { if (!isCancel(error)) throw error }
 */
export class WechatError extends Error {
  // Declared, not defined: a class field would drag a helper of the compiler into every page.
  declare readonly name: 'WechatError'
  declare readonly code: WechatErrorCode
  /** The JSAPI that failed, by its official name. */
  declare readonly api: string
  /** What WeChat, the browser or your server said, word for word; empty when nobody said anything. */
  declare readonly native: string
  /** The platform's error code, e.g. 63002. */
  declare readonly errcode?: number | undefined
  declare readonly rid?: string | undefined
  declare readonly hint?: string | undefined
  declare readonly cause?: unknown

  constructor(code: WechatErrorCode, api: string, native = '', details?: WechatErrorDetails) {
    super(`${api}: ${code}${native && ` (${native})`}`)
    Object.assign(this, details, { name: 'WechatError', code, api, native })
  }
}
