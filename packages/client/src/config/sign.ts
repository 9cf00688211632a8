import { rethrowAs } from '../errors/rethrow-as.ts'
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
export interface SignRequest {
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
export function requestSignature(sign: Sign, request: SignRequest): Promise<JsConfig> {
  return (typeof sign === 'string' ? fetchSignature(sign, request) : sign(request)).catch(rethrowAs('sign', 'config'))
}

async function fetchSignature(path: string, { url }: SignRequest): Promise<JsConfig> {
  const response = await fetch(`${path}${path.includes('?') ? '&' : '?'}url=${encodeURIComponent(url)}`)
  const body: JsConfig & Refusal = await response.json().catch(() => ({}))
  if (response.ok && body.signature) return body
  const { message = `HTTP ${response.status}`, hint } = body
  throw new WechatError('sign', 'config', message, { hint })
}
