import { createMerchantV2 } from './merchant-v2.ts'
import { createMerchantV3 } from './merchant-v3.ts'
import type { Merchant, MerchantV2Options, MerchantV3, MerchantV3Options } from './merchant.ts'

/**
 * A merchant of WeChat Pay. Keys are secrets: keep them where the AppSecret is kept.
 *
 * @throws {WechatError} `CONFIG_INVALID` for a key that is none.
 * @example
 * ```ts
 * const merchant = createMerchant({ version: 'v3', appId, mchId, serialNo, privateKey, apiV3Key, platformKeys })
 * ```
 * {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791857 official page}
 */
export function createMerchant(options: MerchantV3Options): MerchantV3
export function createMerchant(options: MerchantV2Options): Merchant
export function createMerchant(options: MerchantV3Options | MerchantV2Options): Merchant {
  return options.version === 'v3' ? createMerchantV3(options) : createMerchantV2(options)
}
