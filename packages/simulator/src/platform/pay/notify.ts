import type { Account } from '../../world/account.ts'
import type { Order } from '../../world/order.ts'
import { signPayment, type PaySignType } from '../../world/pay-signature.ts'
import { drawText } from '../../world/random.ts'
import { findAccount, type World } from '../../world/world.ts'
import { fieldsOfXml, xmlOfFields } from '../xml.ts'
import { encryptResource } from '../../world/pay-key.ts'
import { orderFields } from './v2.ts'
import { signatureHeaders, transactionOf } from './v3.ts'

/** Milliseconds of world time before each try; WeChat Pay goes on for a day (支付结果通知). */
const pauses: readonly number[] = [0, 15_000, 15_000, 30_000, 180_000]

/**
 * Tells the merchant that an order was paid, until the answer says SUCCESS. Resolves to the number of tries, or `undefined` when all
 * were in vain.
 */
export async function notifyPaid(world: World, order: Order): Promise<number | undefined> {
  const account = findAccount(world, order.appId)
  if (account === undefined) return undefined
  for (const [index, pause] of pauses.entries()) {
    if (pause > 0) await new Promise<void>((resolve) => void world.clock.after(pause, resolve))
    const isTaken =
      order.signType === 'RSA' ? notifyV3(world, account, order) : notifyV2(world, account, order, order.signType)
    if (await isTaken.catch(() => false)) return index + 1
  }
  return undefined
}

async function notifyV2(world: World, { merchant }: Account, order: Order, type: PaySignType): Promise<boolean> {
  const fields = {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    appid: order.appId,
    mch_id: order.mchId,
    nonce_str: drawText(world.state, 'base62', 32),
    sign_type: type,
    bank_type: 'OTHERS',
    is_subscribe: 'N',
    cash_fee: String(order.total),
    ...orderFields(order),
  }
  const body = xmlOfFields({ ...fields, sign: signPayment(fields, merchant.apiKey, type) })
  const response = await fetch(order.notifyUrl, { method: 'POST', headers: { 'content-type': 'text/xml' }, body })
  return fieldsOfXml(await response.text())?.['return_code'] === 'SUCCESS'
}

/** Encrypted for the merchant, signed by the platform; any 200 or 204 takes it. */
async function notifyV3(world: World, { merchant }: Account, order: Order): Promise<boolean> {
  const [nonce, associated_data] = [drawText(world.state, 'base62', 12), 'transaction']
  const ciphertext = await encryptResource(
    merchant.apiV3Key,
    nonce,
    associated_data,
    JSON.stringify(transactionOf(order)),
  )
  const body = JSON.stringify({
    id: `EV-${drawText(world.state, 'digits', 18)}`,
    create_time: new Date(world.clock.now()).toISOString(),
    resource_type: 'encrypt-resource',
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    resource: { original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM', ciphertext, associated_data, nonce },
  })
  const headers = { 'content-type': 'application/json', ...(await signatureHeaders(world, body)) }
  const { status } = await fetch(order.notifyUrl, { method: 'POST', headers, body })
  return status === 200 || status === 204
}
