import { createPrivateKey, type KeyObject } from 'node:crypto'
import { WechatError } from '../errors/wechat-error.ts'
import { nonce } from '../secrets/nonce.ts'
import { payV2Signature, payV3Signature, type PayV2SignType } from './pay-signature.ts'

/** What a merchant signs with: the same key that the order was placed with. */
export type MerchantKey =
  | { readonly version: 'v3'; /** PEM of the merchant's API certificate key. */ readonly privateKey: string }
  | { readonly version: 'v2'; readonly apiKey: string; readonly signType: PayV2SignType }

export interface MerchantOptions {
  readonly appId: string
  readonly key: MerchantKey
  readonly clock?: { now(): number }
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

/** A merchant of WeChat Pay. */
export interface Merchant {
  /**
   * The parameters of `wx.chooseWXPay` for an order that has been placed. Its success in the page is no proof of payment:
   * wait for the notification, or query the order.
   */
  chooseWXPay(order: { prepayId: string }): ChooseWXPayParams
}

/**
 * Signs payments.
 *
 * @throws {WechatError} `CONFIG_INVALID` for a key that is none.
 * @example
 * ```ts
 * const merchant = createMerchant({ appId, key: { version: 'v3', privateKey: await readFile('apiclient_key.pem', 'utf8') } })
 * response.json(merchant.chooseWXPay({ prepayId }))
 * ```
 * {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791857 official page}
 */
export function createMerchant({ appId, key, clock = Date }: MerchantOptions): Merchant {
  const sign = signerOf(key)
  return {
    chooseWXPay({ prepayId }) {
      const timestamp = String(Math.floor(clock.now() / 1000))
      const order = { appId, timestamp, nonceStr: nonce(), package: `prepay_id=${prepayId}` }
      const { nonceStr } = order
      return { timestamp, nonceStr, package: order.package, ...sign(order) }
    },
  }
}

interface Order {
  readonly appId: string
  readonly timestamp: string
  readonly nonceStr: string
  readonly package: string
}

type Signer = (order: Order) => Pick<ChooseWXPayParams, 'signType' | 'paySign'>

function signerOf(key: MerchantKey): Signer {
  if (key.version === 'v3') {
    const privateKey = readPrivateKey(key.privateKey)
    return (order) => ({
      signType: 'RSA',
      paySign: payV3Signature([order.appId, order.timestamp, order.nonceStr, order.package], privateKey),
    })
  }
  const { apiKey, signType } = key
  if (apiKey === '') throw new WechatError('CONFIG_INVALID', 'The merchant’s API key is empty')
  return ({ timestamp: timeStamp, ...order }) => ({
    signType,
    paySign: payV2Signature({ ...order, timeStamp, signType }, apiKey, signType),
  })
}

function readPrivateKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch {
    throw new WechatError('CONFIG_INVALID', 'The merchant’s private key is not PEM such as apiclient_key.pem')
  }
}
