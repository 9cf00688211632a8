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

/** What is known about a failure beside its code. */
export interface WechatErrorDetails {
  /** What WeChat said, word for word. */
  readonly native?: string
  /** The platform's error code, e.g. 63002. */
  readonly errcode?: number
  /** The platform's request id, for 微信开放社区 questions. */
  readonly rid?: string
  /** What to do about it, in plain words. */
  readonly hint?: string
  readonly cause?: unknown
}

/**
 * The one error of this package.
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
  declare readonly native?: string
  declare readonly errcode?: number
  declare readonly rid?: string
  declare readonly hint?: string
  declare readonly cause?: unknown

  constructor(code: WechatErrorCode, api: string, message: string, details?: WechatErrorDetails) {
    super(`${api}: ${message}`)
    this.name = 'WechatError'
    this.code = code
    this.api = api
    Object.assign(this, details)
  }
}
