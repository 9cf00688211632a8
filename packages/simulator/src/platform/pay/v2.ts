import type { Account } from '../../world/account.ts'
import { placeOrder, type Order } from '../../world/order.ts'
import { signPayment, type PaySignType } from '../../world/pay-signature.ts'
import { drawText } from '../../world/random.ts'
import { userOfOpenid } from '../../world/user.ts'
import { findAccount, type World } from '../../world/world.ts'
import type { Endpoint, PlatformRequest } from '../endpoint.ts'
import { fieldsOfXml, xmlOfFields } from '../xml.ts'

type Fields = Readonly<Record<string, string>>

/** What a V2 call ends with: fields of the answer, or a fault. */
type Outcome =
  | { readonly fields: Fields }
  | { readonly fault: 'communication'; readonly text: string }
  | { readonly fault: 'business'; readonly code: string; readonly text: string }

/** WeChat Pay API V2 for JSAPI payment (`facts/server.md` 2.4): order, query, close. The payment itself happens on the phone. */
export const payV2Endpoints: readonly Endpoint[] = [
  v2('/pay/unifiedorder', unifiedOrder),
  v2('/pay/orderquery', (world, account, fields) => {
    const order = orderOf(world, account, fields)
    if (order === undefined) return business('ORDERNOTEXIST', 'order not exist')
    return { fields: { ...orderFields(order), trade_state: order.state } }
  }),
  v2('/pay/closeorder', (world, account, fields) => {
    const order = orderOf(world, account, fields)
    if (order === undefined) return business('ORDERNOTEXIST', 'order not exist')
    if (order.state === 'SUCCESS') return business('ORDERPAID', 'order paid')
    order.state = 'CLOSED'
    return { fields: {} }
  }),
]

function v2(path: string, handle: (world: World, account: Account, fields: Fields) => Outcome): Endpoint {
  return {
    method: 'POST',
    path,
    auth: 'none',
    reads: 'text',
    handle: (request) => answer(request, handle),
  }
}

function answer(
  { world, text }: PlatformRequest,
  handle: (world: World, account: Account, fields: Fields) => Outcome,
): Response {
  const fields = fieldsOfXml(text)
  if (fields === undefined) return xml({ return_code: 'FAIL', return_msg: 'XML格式错误' })
  const account = findAccount(world, fields['appid'] ?? '')
  if (account === undefined) return xml({ return_code: 'FAIL', return_msg: 'appid不存在' })
  if (account.merchant.mchId !== fields['mch_id']) {
    return xml({ return_code: 'FAIL', return_msg: '商户号mch_id与appid不匹配' })
  }
  const type: PaySignType = fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
  if (fields['sign'] !== signPayment(fields, account.merchant.apiKey, type)) {
    return xml({ return_code: 'FAIL', return_msg: '签名错误' })
  }
  const outcome = handle(world, account, fields)
  if ('fault' in outcome && outcome.fault === 'communication') {
    return xml({ return_code: 'FAIL', return_msg: outcome.text })
  }
  const common = {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    appid: account.appId,
    mch_id: account.merchant.mchId,
    nonce_str: drawText(world.state, 'base62', 16),
  }
  const result =
    'fault' in outcome
      ? { result_code: 'FAIL', err_code: outcome.code, err_code_des: outcome.text }
      : { result_code: 'SUCCESS', ...outcome.fields }
  const signed = { ...common, ...result }
  return xml({ ...signed, sign: signPayment(signed, account.merchant.apiKey, type) })
}

function unifiedOrder(world: World, account: Account, fields: Fields): Outcome {
  for (const name of ['body', 'out_trade_no', 'total_fee', 'notify_url', 'trade_type', 'nonce_str']) {
    if (!fields[name]) return { fault: 'communication', text: `缺少参数${name}` }
  }
  if (fields['trade_type'] !== 'JSAPI') return business('PARAM_ERROR', 'trade_type')
  const total = Number(fields['total_fee'])
  if (!Number.isInteger(total) || total < 1) return business('PARAM_ERROR', 'total_fee')
  const openid = fields['openid'] ?? ''
  if (userOfOpenid(world, account, openid) === undefined) return business('PARAM_ERROR', 'openid is invalid')
  const placed = placeOrder(world, account, {
    outTradeNo: fields['out_trade_no'] ?? '',
    openid,
    description: fields['body'] ?? '',
    total,
    notifyUrl: fields['notify_url'] ?? '',
    attach: fields['attach'] ?? '',
    signType: fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5',
  })
  if (!placed.ok) return business(placed.fault, placed.fault)
  return { fields: { prepay_id: placed.order.prepayId, trade_type: 'JSAPI' } }
}

function orderOf(world: World, account: Account, fields: Fields): Order | undefined {
  return world.state.services.orders.find(
    (order) =>
      order.mchId === account.merchant.mchId &&
      (order.outTradeNo === fields['out_trade_no'] || order.transactionId === fields['transaction_id']),
  )
}

/** The fields that query and notification have in common. */
export function orderFields(order: Order): Record<string, string> {
  return {
    openid: order.openid,
    trade_type: 'JSAPI',
    total_fee: String(order.total),
    fee_type: 'CNY',
    out_trade_no: order.outTradeNo,
    ...(order.attach === '' ? {} : { attach: order.attach }),
    ...(order.transactionId === undefined
      ? {}
      : { transaction_id: order.transactionId, time_end: order.timeEnd ?? '' }),
  }
}

function business(code: string, text: string): Outcome {
  return { fault: 'business', code, text }
}

function xml(fields: Fields): Response {
  return new Response(xmlOfFields(fields), { headers: { 'content-type': 'text/xml; charset=utf-8' } })
}
