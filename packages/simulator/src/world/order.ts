import type { Account } from './account.ts'
import { signPayment, type PaySignType } from './pay-signature.ts'
import { drawText } from './random.ts'
import type { World } from './world.ts'

/** An order that a merchant placed with WeChat Pay, API V2. */
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
  /** How the order was signed; payment must be signed alike. */
  readonly signType: PaySignType
  state: 'NOTPAY' | 'SUCCESS' | 'CLOSED'
  transactionId?: string
  /** `yyyyMMddHHmmss`, Beijing time. */
  timeEnd?: string
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

/** Checks a payment as the client does: a known, open order, and a signature of the same kind over the right fields. */
export function checkPayment(world: World, account: Account, request: PaymentRequest): PaymentCheck {
  const order = world.state.services.orders.find(
    ({ appId, prepayId }) => appId === account.appId && request.package === `prepay_id=${prepayId}`,
  )
  if (order === undefined || order.state === 'CLOSED') return { ok: false, text: '调用支付JSAPI缺少参数：total_fee' }
  if (order.state === 'SUCCESS') return { ok: false, text: '该订单已支付' }
  const { timeStamp, nonceStr, signType } = request
  const fields = { appId: account.appId, timeStamp, nonceStr, package: request.package, signType }
  const isRight =
    signType === order.signType && request.paySign === signPayment(fields, account.merchant.apiKey, order.signType)
  return isRight ? { ok: true, order } : { ok: false, text: '支付验证签名失败' }
}

export function payOrder(world: World, order: Order): void {
  order.state = 'SUCCESS'
  order.transactionId = `42${drawText(world.state, 'digits', 26)}`
  const beijing = new Date(world.clock.now() + 8 * 3_600_000).toISOString()
  order.timeEnd = beijing.slice(0, 19).replaceAll(/[-T:]/g, '')
}
