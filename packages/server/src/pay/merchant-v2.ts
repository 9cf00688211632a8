import { WechatError } from '../errors/wechat-error.ts'
import { nonce } from '../secrets/nonce.ts'
import type { Merchant, MerchantV2Options } from './merchant.ts'
import { payV2Signature } from './pay-signature.ts'

/** `facts/server.md` 2.4. */
export function createMerchantV2({ appId, apiKey, signType, clock = Date }: MerchantV2Options): Merchant {
  if (apiKey === '') throw new WechatError('CONFIG_INVALID', 'The merchant’s API key is empty')
  return {
    chooseWXPay({ prepayId }) {
      const timestamp = String(Math.floor(clock.now() / 1000))
      const order = { nonceStr: nonce(), package: `prepay_id=${prepayId}`, signType }
      const paySign = payV2Signature({ appId, timeStamp: timestamp, ...order }, apiKey, signType)
      return { timestamp, ...order, paySign }
    },
  }
}
