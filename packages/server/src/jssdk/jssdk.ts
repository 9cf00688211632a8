import type { Credentials } from '../credentials/credentials.ts'
import { nonce } from '../secrets/nonce.ts'
import { readPage } from './page.ts'
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

/** For a page that hands the answer to `wx.config` as it is. Neither list is signed. */
export interface SignWithLists extends SignRequest {
  readonly jsApiList: readonly string[]
  readonly openTagList?: readonly string[]
}

export interface JsConfigWithLists extends JsConfig {
  readonly jsApiList: readonly string[]
  readonly openTagList: readonly string[]
}

export interface Jssdk {
  /**
   * Signs a page for `wx.config`. Never cached: the ticket is, and a signature costs one SHA-1.
   *
   * @throws {WechatError} `URL_MISSING`, `URL_MALFORMED`, and whatever keeps the ticket from being fetched.
   * @example
   * ```ts
   * const config = await account.jssdk.sign({ url: 'https://m.example.com/expo?hall=2', jsApiList: ['scanQRCode'] })
   * // in the page: wx.config(config)
   * ```
   * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page}
   */
  sign(request: SignWithLists): Promise<JsConfigWithLists>
  sign(request: SignRequest): Promise<JsConfig>
}

export interface JssdkOptions {
  readonly appId: string
  readonly credentials: Pick<Credentials, 'ticket'>
  readonly clock: { now(): number }
}

export function createJssdk({ appId, credentials, clock }: JssdkOptions): Jssdk {
  async function sign(request: SignWithLists): Promise<JsConfigWithLists>
  async function sign(request: SignRequest): Promise<JsConfig>
  async function sign({ url, ...lists }: SignRequest | SignWithLists): Promise<JsConfig> {
    const { text } = readPage(url)
    const ticket = await credentials.ticket('jsapi')
    const timestamp = Math.floor(clock.now() / 1000)
    const nonceStr = nonce()
    const signature = jssdkSignature({ jsapiTicket: ticket.value.reveal(), nonceStr, timestamp, url: text })
    const config = { appId, timestamp, nonceStr, signature }
    return 'jsApiList' in lists ? { ...config, openTagList: [], ...lists } : config
  }
  return { sign }
}
