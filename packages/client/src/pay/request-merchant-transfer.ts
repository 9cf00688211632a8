import { requestMerchantTransfer as official, type MerchantTransferOptions } from '@weh5/protocol/jsapi/calls'
import type { CallMethod } from '../wechat.ts'
import type { Feature } from '../feature.ts'
import { callWithOwnAppId } from '../raw/own-app-id.ts'

/**
 * Asks the user to accept a transfer from a merchant, who may be registered under another AppID than the page. Resolves when its page was
 * shown and left. {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716430 official page}
 */
export const requestMerchantTransfer: Feature<CallMethod<MerchantTransferOptions, void>> = {
  needs: [official],
  attach: (host) => (options, bounds) => callWithOwnAppId(host, official, options, bounds),
}
