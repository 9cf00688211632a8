import type { Account } from '../../world/account.ts'
import { placeOrder, type Order } from '../../world/order.ts'
import { isMerchantSignature, platformKeyOf, signAsPlatform } from '../../world/pay-key.ts'
import { drawText } from '../../world/random.ts'
import { userOfOpenid } from '../../world/user.ts'
import type { World } from '../../world/world.ts'
import { numberOf, objectOf, textOf } from '../body-fields.ts'
import type { Endpoint, PlatformRequest } from '../endpoint.ts'

/** What an endpoint answers: a status and JSON, or nothing. */
interface Outcome {
  readonly status: number
  readonly body?: Readonly<Record<string, unknown>>
}

type Handle = (request: PlatformRequest, account: Account) => Outcome

/** WeChat Pay API V3 for JSAPI payment (`facts/server.md` 2.4): order, query, close, all signed with the merchant's RSA key. */
export const payV3Endpoints: readonly Endpoint[] = [
  v3('POST', '/v3/pay/transactions/jsapi', order),
  v3('GET', '/v3/pay/transactions/out-trade-no/:number', ({ world, url }, account) => {
    const found = orderIn(world, account, url)
    return found ? { status: 200, body: transactionOf(found) } : failed(404, 'ORDER_NOT_EXIST', '订单不存在')
  }),
  v3('POST', '/v3/pay/transactions/out-trade-no/:number/close', ({ world, url }, account) => {
    const found = orderIn(world, account, url)
    if (found === undefined) return failed(404, 'ORDER_NOT_EXIST', '订单不存在')
    if (found.state === 'SUCCESS') return failed(400, 'ORDER_PAID', '该订单已支付')
    found.state = 'CLOSED'
    return { status: 204 }
  }),
]

function v3(method: 'GET' | 'POST', path: string, handle: Handle): Endpoint {
  return {
    method,
    path,
    auth: 'none',
    async handle(request) {
      const account = await merchantOf(request)
      return signed(request.world, account ? handle(request, account) : failed(401, 'SIGN_ERROR', '签名错误'))
    },
  }
}

/** The account behind the `Authorization` header, if it was made by the merchant's key over this request. */
async function merchantOf({ world, method, url, text, headers }: PlatformRequest): Promise<Account | undefined> {
  const [, scheme, list = ''] = /^(\S+)\s+(.*)$/.exec(headers.get('authorization') ?? '') ?? []
  if (scheme !== 'WECHATPAY2-SHA256-RSA2048') return undefined
  const fields = Object.fromEntries(
    [...list.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
  const account = world.state.accounts.find(({ merchant }) => merchant.mchId === fields['mchid'])
  const { publicKey, serialNo } = account?.merchant ?? {}
  if (publicKey === undefined || (serialNo !== undefined && serialNo !== fields['serial_no'])) return undefined
  const lines = [method, `${url.pathname}${url.search}`, fields['timestamp'], fields['nonce_str'], text]
  const message = lines.map((line) => `${line ?? ''}\n`).join('')
  return (await isMerchantSignature(publicKey, message, fields['signature'] ?? '')) ? account : undefined
}

function order({ world, body }: PlatformRequest, account: Account): Outcome {
  if (textOf(body, 'appid') !== account.appId) return failed(400, 'APPID_MCHID_NOT_MATCH', 'appid和mch_id不匹配')
  const missing = ['description', 'out_trade_no', 'notify_url'].find((name) => textOf(body, name) === '')
  if (missing !== undefined) return failed(400, 'PARAM_ERROR', `缺少参数${missing}`)
  const total = numberOf(objectOf(body, 'amount'), 'total') ?? 0
  if (!Number.isInteger(total) || total < 1) return failed(400, 'PARAM_ERROR', 'amount.total')
  const openid = textOf(objectOf(body, 'payer'), 'openid')
  if (userOfOpenid(world, account, openid) === undefined) return failed(400, 'PARAM_ERROR', '无效的openid')
  const placed = placeOrder(world, account, {
    outTradeNo: textOf(body, 'out_trade_no'),
    openid,
    description: textOf(body, 'description'),
    total,
    notifyUrl: textOf(body, 'notify_url'),
    attach: textOf(body, 'attach'),
    signType: 'RSA',
  })
  if (placed.ok) return { status: 200, body: { prepay_id: placed.order.prepayId } }
  return failed(400, placed.fault, placed.fault)
}

function orderIn(world: World, account: Account, url: URL): Order | undefined {
  const number = decodeURIComponent(url.pathname.split('/')[5] ?? '')
  return world.state.services.orders.find(
    ({ mchId, outTradeNo }) => mchId === account.merchant.mchId && outTradeNo === number,
  )
}

/** The transaction that query and notification have in common. */
export function transactionOf(paid: Order): Record<string, unknown> {
  return {
    appid: paid.appId,
    mchid: paid.mchId,
    out_trade_no: paid.outTradeNo,
    trade_type: 'JSAPI',
    trade_state: paid.state,
    trade_state_desc: { NOTPAY: '订单未支付', SUCCESS: '支付成功', CLOSED: '订单已关闭' }[paid.state],
    ...(paid.transactionId === undefined ? {} : { transaction_id: paid.transactionId, bank_type: 'OTHERS' }),
    ...(paid.attach === '' ? {} : { attach: paid.attach }),
    payer: { openid: paid.openid },
    amount: { total: paid.total, payer_total: paid.total, currency: 'CNY', payer_currency: 'CNY' },
  }
}

function failed(status: number, code: string, message: string): Outcome {
  return { status, body: { code, message } }
}

async function signed(world: World, { status, body }: Outcome): Promise<Response> {
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = { 'content-type': 'application/json', ...(await signatureHeaders(world, text)) }
  return new Response(status === 204 ? null : text, { status, headers })
}

/** The headers with which WeChat Pay vouches for a body. */
export async function signatureHeaders(world: World, body: string): Promise<Record<string, string>> {
  const key = await platformKeyOf(world)
  const timestamp = String(Math.floor(world.clock.now() / 1000))
  const nonce = drawText(world.state, 'base62', 32)
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': key.serial,
    'wechatpay-signature': await signAsPlatform(key, `${timestamp}\n${nonce}\n${body}\n`),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
}
