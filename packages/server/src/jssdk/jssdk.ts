import { randomBytes } from 'node:crypto'
import type { Credentials } from '../credentials/credentials.ts'
import { pageUrl } from './page-url.ts'
import { jssdkSignature } from './signature.ts'

/** What `wx.config` needs from the server. */
export interface JsConfig {
  readonly appId: string
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly nonceStr: string
  readonly signature: string
}

export interface SignRequest {
  /** The address of the page as the WebView knows it. A fragment is cut off, nothing else is touched. */
  readonly url: string
}

export interface Jssdk {
  /**
   * Signs a page for `wx.config`. Never cached: the ticket is, and a signature costs one SHA-1.
   *
   * @throws {WechatError} `URL_MISSING`, `URL_MALFORMED`, and whatever keeps the ticket from being fetched.
   * @example
   * ```ts
   * const { timestamp, nonceStr, signature } = await account.jssdk.sign({ url: 'https://m.example.com/expo?hall=2' })
   * ```
   * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page}
   */
  sign(request: SignRequest): Promise<JsConfig>
}

export interface JssdkOptions {
  readonly appId: string
  readonly credentials: Pick<Credentials, 'ticket'>
  readonly clock: { now(): number }
}

export function createJssdk({ appId, credentials, clock }: JssdkOptions): Jssdk {
  return {
    async sign({ url }) {
      const page = pageUrl(url)
      const ticket = await credentials.ticket('jsapi')
      const timestamp = Math.floor(clock.now() / 1000)
      const nonceStr = randomBytes(16).toString('hex')
      const signature = jssdkSignature({ jsapiTicket: ticket.value.reveal(), nonceStr, timestamp, url: page })
      return { appId, timestamp, nonceStr, signature }
    },
  }
}
