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

/**
 * Gets a signature for a URL.
 * @throws {WechatError} `sign`, with the server's own message and hint when it gave one
 */
export async function requestSignature(sign: Sign, request: SignRequest): Promise<JsConfig> {
  try {
    return await (typeof sign === 'string' ? fetchSignature(sign, request) : sign(request))
  } catch (cause) {
    if (cause instanceof WechatError) throw cause
    throw new WechatError('sign', 'config', cause instanceof Error ? cause.message : 'no signature', { cause })
  }
}

async function fetchSignature(path: string, { url }: SignRequest): Promise<JsConfig> {
  const query = `${path.indexOf('?') < 0 ? '?' : '&'}url=${encodeURIComponent(url)}`
  const response = await fetch(path + query, { credentials: 'same-origin' })
  const body: JsConfig & { message?: string; hint?: string } = await response.json().catch(() => ({}))
  if (response.ok && body.signature) return body
  throw new WechatError(
    'sign',
    'config',
    body.message || `HTTP ${response.status}`,
    body.hint ? { hint: body.hint } : {},
  )
}
