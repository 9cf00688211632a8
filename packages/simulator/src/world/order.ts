import type { Account } from './account.ts'
import { isMerchantSignature } from './pay-key.ts'
import { signPayment, type PaySignType } from './pay-signature.ts'
import { drawText } from './random.ts'
import type { World } from './world.ts'

/** An order that a merchant placed with WeChat Pay. */
export interface Order {
  readonly appId: string
  readonly mchId: string
  readonly outTradeNo: string
  readonly prepayId: string
  readonly openid: string
  readonly description: string
  /** Fen. */
  readonly total: number
  readonly notifyUrl: string
  readonly attach: string
  /** How the payment must be signed: as the order was in API V2, `RSA` in V3. */
  readonly signType: PaySignType | 'RSA'
  state: 'NOTPAY' | 'SUCCESS' | 'CLOSED'
  transactionId?: string
  /** `yyyyMMddHHmmss`, Beijing time. */
  timeEnd?: string
}

export type NewOrder = Pick<
  Order,
  'outTradeNo' | 'openid' | 'description' | 'total' | 'notifyUrl' | 'attach' | 'signType'
>

export type Placed =
  | { readonly ok: true; readonly order: Order }
  | { readonly ok: false; readonly fault: 'ORDERPAID' | 'ORDERCLOSED' | 'OUT_TRADE_NO_USED' }

/** Places an order. The same order again gives the same `prepay_id`, another one under its number is refused. */
export function placeOrder(world: World, account: Account, given: NewOrder): Placed {
  const { orders } = world.state.services
  const { mchId } = account.merchant
  const known = orders.find((order) => order.mchId === mchId && order.outTradeNo === given.outTradeNo)
  if (known?.state === 'SUCCESS') return { ok: false, fault: 'ORDERPAID' }
  if (known?.state === 'CLOSED') return { ok: false, fault: 'ORDERCLOSED' }
  if (known && known.total !== given.total) return { ok: false, fault: 'OUT_TRADE_NO_USED' }
  if (known) return { ok: true, order: known }
  const prepayId = `wx${drawText(world.state, 'digits', 34)}`
  const order: Order = { ...given, appId: account.appId, mchId, prepayId, state: 'NOTPAY' }
  orders.push(order)
  return { ok: true, order }
}

/** What a page asks the phone to pay. */
export interface PaymentRequest {
  readonly timeStamp: string
  readonly nonceStr: string
  readonly package: string
  readonly signType: string
  readonly paySign: string
}

export type PaymentCheck =
  | { readonly ok: true; readonly order: Order }
  /** What the client's dialogue says. */
  | { readonly ok: false; readonly text: string }

/** Checks a payment as the client does: a known, open order, and a signature of the right kind over the right fields. */
export async function checkPayment(world: World, account: Account, request: PaymentRequest): Promise<PaymentCheck> {
  const order = world.state.services.orders.find(
    ({ appId, prepayId }) => appId === account.appId && request.package === `prepay_id=${prepayId}`,
  )
  if (order === undefined || order.state === 'CLOSED') return { ok: false, text: '调用支付JSAPI缺少参数：total_fee' }
  if (order.state === 'SUCCESS') return { ok: false, text: '该订单已支付' }
  const isRight = request.signType === order.signType && (await isSigned(account, order, request))
  return isRight ? { ok: true, order } : { ok: false, text: '支付验证签名失败' }
}

async function isSigned({ appId, merchant }: Account, { signType }: Order, request: PaymentRequest): Promise<boolean> {
  const { timeStamp, nonceStr, paySign } = request
  if (signType === 'RSA') {
    const text = [appId, timeStamp, nonceStr, request.package].map((line) => `${line}\n`).join('')
    return isMerchantSignature(merchant.publicKey ?? '', text, paySign)
  }
  const fields = { appId, timeStamp, nonceStr, package: request.package, signType }
  return paySign === signPayment(fields, merchant.apiKey, signType)
}

export function payOrder(world: World, order: Order): void {
  order.state = 'SUCCESS'
  order.transactionId = `42${drawText(world.state, 'digits', 26)}`
  const beijing = new Date(world.clock.now() + 8 * 3_600_000).toISOString()
  order.timeEnd = beijing.slice(0, 19).replaceAll(/[-T:]/g, '')
}
