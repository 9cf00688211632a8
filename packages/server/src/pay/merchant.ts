import type { Hooks, Logger } from '../telemetry/telemetry.ts'
import type { Answer } from '../upstream/answer.ts'
import type { Endpoints } from '../upstream/endpoints.ts'
import type { PayHandler, PayNotifications } from './notifications.ts'
import type { PayRequest } from './pay-client.ts'
import type { PayV2SignType } from './pay-signature.ts'
import type { Transaction } from './transaction.ts'

/** A merchant whose orders are placed with API V2, by code of yours. */
export interface MerchantV2Options {
  readonly version: 'v2'
  readonly appId: string
  readonly apiKey: string
  /** The one that the order was placed with. */
  readonly signType: PayV2SignType
  /** `now()` in milliseconds since 1970. */
  readonly clock?: { now(): number }
}

/** A merchant of API V3. */
export interface MerchantV3Options {
  readonly version: 'v3'
  readonly appId: string
  /** The merchant's number (商户号). */
  readonly mchId: string
  /** The serial number of the merchant's API certificate. */
  readonly serialNo: string
  /** PEM of the certificate's key: `apiclient_key.pem`. */
  readonly privateKey: string
  /** 32 characters (APIv3密钥): with it notifications are encrypted. */
  readonly apiV3Key: string
  /**
   * What WeChat Pay signs with: PEM of its public key under the key's id (`PUB_KEY_ID_…`), or of its certificates (平台证书) under
   * their serial numbers. Several while they change.
   */
  readonly platformKeys: Readonly<Record<string, string>>
  /** Only `pay` is used. */
  readonly endpoints?: Partial<Endpoints>
  readonly fetch?: typeof fetch
  /** `now()` in milliseconds since 1970. */
  readonly clock?: { now(): number }
  readonly hooks?: Hooks
  readonly logger?: Logger
}

/** The parameters of `wx.chooseWXPay`. */
export interface ChooseWXPayParams {
  /** Seconds since 1970, as text. Signed as `timeStamp`, passed as `timestamp`: both are right. */
  readonly timestamp: string
  readonly nonceStr: string
  readonly package: string
  readonly signType: 'RSA' | PayV2SignType
  readonly paySign: string
}

/** What any merchant of WeChat Pay can do. */
export interface Merchant {
  /**
   * The parameters of `wx.chooseWXPay` for an order that has been placed. Its success in the page is no proof of payment:
   * wait for the notification, or look the order up.
   */
  chooseWXPay(order: { prepayId: string }): ChooseWXPayParams
}

export interface Order {
  /** Yours: 6 to 32 letters, digits, `_`, `-`, `|` or `*`. The same one twice is the same order. */
  readonly outTradeNo: string
  /** What the visitor sees. */
  readonly description: string
  /** Fen. */
  readonly total: number
  /** Who pays. */
  readonly openid: string
  /** Where {@link MerchantV3.notifications} listen: https, without a query. */
  readonly notifyUrl: string
  /** Comes back with the notification. */
  readonly attach?: string
}

/** A merchant of WeChat Pay, API V3, for payments in pages inside WeChat (JSAPI支付). */
export interface MerchantV3 extends Merchant {
  /**
   * Places an order.
   *
   * @throws {PayApiError} when WeChat Pay refuses it.
   * @throws {WechatError} `WECHAT_UNREACHABLE`, `WECHAT_TIMEOUT`, `PAY_SIGNATURE_INVALID`
   * @example
   * ```ts
   * const { prepayId } = await merchant.placeOrder({ outTradeNo, description: 'Ticket', total: 3900, openid, notifyUrl })
   * response.json(merchant.chooseWXPay({ prepayId }))
   * ```
   * {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791856 official page}
   */
  placeOrder(order: Order): Promise<{ readonly prepayId: string }>
  /** What became of an order. {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791859 official page} */
  findOrder(outTradeNo: string): Promise<Transaction>
  /** Nobody can pay it any more. {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791860 official page} */
  closeOrder(outTradeNo: string): Promise<void>

  /**
   * The address of `notifyUrl`: verifies and decrypts what WeChat Pay sends there, hands it to `handle`, and takes it (204). Where
   * `handle` fails, WeChat Pay is asked to send it again. The same notification may come more than once, and in any order.
   *
   * @example
   * ```ts
   * const notifications = merchant.notifications(async (notification) => {
   *   if (notification.kind === 'transaction') await orders.settle(notification.transaction)
   * })
   * app.post('/pay/notify', toNodeHandler(notifications)) // or { fetch: notifications.fetch }
   * ```
   * {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791861 official page}
   */
  notifications(handle: PayHandler): PayNotifications

  /**
   * Any other call of API V3: signs it, sends it, verifies who answered.
   *
   * @throws {PayApiError} when WeChat Pay refuses it.
   */
  call(request: PayRequest): Promise<Answer>
  /** The `Authorization` header of a call that something else sends, such as an upload. `body` is what it sends, or empty. */
  authorization(request: { readonly method: string; readonly path: string; readonly body?: string }): string
}
