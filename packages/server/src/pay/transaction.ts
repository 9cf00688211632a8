import { numberOf, objectOf, optionalTextOf, textOf, type Answer } from '../upstream/answer.ts'

/** What became of an order. */
export interface Transaction {
  readonly outTradeNo: string
  /** `SUCCESS` when it is paid; `NOTPAY`, `CLOSED`, `REFUND`, … otherwise. */
  readonly tradeState: string
  /** What was ordered, in fen: compare it with what you asked for. */
  readonly total: number
  /** WeChat Pay's number, once somebody has paid. */
  readonly transactionId?: string
  /** Who paid. */
  readonly openid?: string
  readonly attach?: string
  /** Every field, by its name on the wire. */
  readonly raw: Answer
}

/** @throws {WechatError} `WECHAT_ANSWER_UNREADABLE` */
export function readTransaction(raw: Answer): Transaction {
  const optional = {
    transactionId: optionalTextOf(raw, 'transaction_id'),
    // An order that nobody has paid may have no payer.
    openid: 'payer' in raw ? optionalTextOf(objectOf(raw, 'payer'), 'openid') : undefined,
    attach: optionalTextOf(raw, 'attach'),
  }
  return {
    outTradeNo: textOf(raw, 'out_trade_no'),
    tradeState: textOf(raw, 'trade_state'),
    total: numberOf(objectOf(raw, 'amount'), 'total'),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    raw,
  }
}
