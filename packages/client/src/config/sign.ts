import { WechatError } from '../errors/wechat-error.ts'

/** What your server answers: the signed half of `wx.config`. */
export interface JsConfig {
  readonly appId: string
  /** Seconds. */
  readonly timestamp: number | string
  readonly nonceStr: string
  readonly signature: string
}

/** What is to be signed. */
export type SignRequest = {
  /** The URL that the client will verify against, without its fragment. */
  readonly url: string
}

/** Where signatures come from: the path of your server's `js-config` route, or a function of your own. */
export type Sign = string | ((request: SignRequest) => Promise<JsConfig>)

/** What the route answers instead when it refuses. */
interface Refusal {
  readonly message?: string
  readonly hint?: string
}

/**
 * Gets a signature for a URL.
 * @throws {WechatError} `sign`, with the server's own message and hint when it gave one
 */
export async function requestSignature(sign: Sign, request: SignRequest): Promise<JsConfig> {
  if (typeof sign === 'function') return sign(request)
  const response = await fetch(`${sign}${sign.includes('?') ? '&' : '?'}${new URLSearchParams(request)}`)
  const body: JsConfig & Refusal = await response.json().catch(() => ({}))
  if (body.signature) return body
  throw new WechatError('sign', 'config', body.message || `HTTP ${response.status}`, { hint: body.hint })
}
