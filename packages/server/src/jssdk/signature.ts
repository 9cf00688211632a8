import { hash } from 'node:crypto'

export interface SignatureInput {
  readonly jsapiTicket: string
  readonly nonceStr: string
  /** Seconds since 1970. */
  readonly timestamp: number
  /** Without fragment. */
  readonly url: string
}

/**
 * The signature of `wx.config`: SHA-1 over raw values under lower-case names (`facts/server.md` 2.2).
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#62 official page}
 */
export function jssdkSignature({ jsapiTicket, nonceStr, timestamp, url }: SignatureInput): string {
  const text = `jsapi_ticket=${jsapiTicket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`
  return hash('sha1', text)
}
