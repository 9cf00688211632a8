import { chooseWXPay, type BrandWCPayRequestOptions, type ChooseWXPayOptions } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import type { Feature } from '../feature.ts'

/** An order as a server signs it: with `timeStamp`, as in the signed text, or with `timestamp`, as `chooseWXPay` wants it. */
export type SignedOrder = ChooseWXPayOptions | Omit<BrandWCPayRequestOptions, 'appId'>

/** Opens the payment sheet. */
export type Pay = (order: SignedOrder, call?: CallOptions) => Promise<void>

/**
 * Opens the payment sheet for an order as the server signed it, in either spelling of its time. Whatever it says, ask your server for
 * the order's state afterwards: a sheet that was closed may have paid (`facts/jssdk.md` B.13).
 *
 * @example
 * await optional(wx.pay(await fetchSignedOrder()))
 * const { paid } = await fetchOrder()
 */
export const pay: Feature<Pay> = {
  needs: [chooseWXPay],
  attach:
    ({ call }) =>
    (order, bounds) =>
      // The script takes what it knows of it, and leaves the other spelling.
      call(chooseWXPay, { ...order, timestamp: 'timeStamp' in order ? order.timeStamp : order.timestamp }, bounds),
}
