import type { Order } from '../../world/order.ts'
import { signPayment } from '../../world/pay-signature.ts'
import { drawText } from '../../world/random.ts'
import { findAccount, type World } from '../../world/world.ts'
import { fieldsOfXml, xmlOfFields } from '../xml.ts'
import { orderFields } from './endpoints.ts'

/** Milliseconds of world time before each try; WeChat Pay goes on for a day (支付结果通知). */
const pauses: readonly number[] = [0, 15_000, 15_000, 30_000, 180_000]

/**
 * Tells the merchant that an order was paid, until the answer says SUCCESS. Resolves to the number of tries, or `undefined` when all
 * were in vain.
 */
export async function notifyPaid(world: World, order: Order): Promise<number | undefined> {
  const body = notification(world, order)
  if (body === undefined) return undefined
  for (const [index, pause] of pauses.entries()) {
    if (pause > 0) await new Promise<void>((resolve) => void world.clock.after(pause, resolve))
    if (await deliver(order.notifyUrl, body)) return index + 1
  }
  return undefined
}

function notification(world: World, order: Order): string | undefined {
  const account = findAccount(world, order.appId)
  if (account === undefined) return undefined
  const fields = {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    appid: order.appId,
    mch_id: order.mchId,
    nonce_str: drawText(world.state, 'base62', 32),
    sign_type: order.signType,
    bank_type: 'OTHERS',
    is_subscribe: 'N',
    cash_fee: String(order.total),
    ...orderFields(order),
  }
  return xmlOfFields({ ...fields, sign: signPayment(fields, account.merchant.apiKey, order.signType) })
}

async function deliver(url: string, body: string): Promise<boolean> {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/xml' }, body })
    return fieldsOfXml(await response.text())?.['return_code'] === 'SUCCESS'
  } catch {
    return false
  }
}
