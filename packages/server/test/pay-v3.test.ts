import express from 'express'
import { createPublicKey, createVerify } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMerchant, toNodeHandler, type PayNotification } from '../src/index.ts'
import { apiV3Key, startWechatPay, type TestPay } from './wechat-pay.ts'

let pay: TestPay
let servers: Server[]

beforeEach(async () => {
  servers = []
  pay = await startWechatPay()
})
afterEach(async () => {
  for (const server of servers) server.close()
  await pay.close()
})

const order = {
  outTradeNo: 'T20261127001',
  description: '灯笼夜门票',
  total: 3900,
  openid: 'o1',
  notifyUrl: 'https://m.example.com/pay/notify',
}

const paid = {
  out_trade_no: order.outTradeNo,
  transaction_id: '4200002891202611270123456789',
  trade_state: 'SUCCESS',
  payer: { openid: 'o1' },
  amount: { total: 3900, payer_total: 3900, currency: 'CNY' },
}

function signedAnswer(status: number, body: object) {
  return { status, body: JSON.stringify(body) }
}

describe('an order', () => {
  it('is placed with the signature that WeChat Pay checks', async () => {
    pay.answer(signedAnswer(200, { prepay_id: 'wx201410272009395522657a690389285100' }))
    const placed = await createMerchant(pay.merchant).placeOrder({ ...order, attach: 'stand 7' })
    expect(placed).toEqual({ prepayId: 'wx201410272009395522657a690389285100' })
    expect(pay.calls).toEqual([
      { method: 'POST', path: '/v3/pay/transactions/jsapi', body: expect.stringContaining('"out_trade_no"') },
    ])
    expect(JSON.parse(pay.calls[0]?.body ?? '')).toEqual({
      appid: 'wx0123456789abcdef',
      mchid: '1900000001',
      description: '灯笼夜门票',
      out_trade_no: 'T20261127001',
      notify_url: 'https://m.example.com/pay/notify',
      attach: 'stand 7',
      amount: { total: 3900, currency: 'CNY' },
      payer: { openid: 'o1' },
    })
  })

  it('becomes the parameters of wx.chooseWXPay, which the merchant’s certificate verifies', () => {
    const merchant = createMerchant({ ...pay.merchant, clock: { now: () => 1_601_234_567_890 } })
    const { nonceStr, paySign, ...rest } = merchant.chooseWXPay({ prepayId: 'wx20' })
    expect(rest).toEqual({ timestamp: '1601234567', package: 'prepay_id=wx20', signType: 'RSA' })
    const signed = `wx0123456789abcdef\n1601234567\n${nonceStr}\nprepay_id=wx20\n`
    const certificate = createPublicKey(pay.merchant.privateKey)
    expect(createVerify('RSA-SHA256').update(signed).verify(certificate, paySign, 'base64')).toBe(true)
  })

  it('is looked up, its number escaped', async () => {
    pay.answer(signedAnswer(200, paid))
    const found = await createMerchant(pay.merchant).findOrder('T|1')
    expect(found).toMatchObject({ tradeState: 'SUCCESS', total: 3900, openid: 'o1', outTradeNo: 'T20261127001' })
    expect(pay.calls[0]?.path).toBe('/v3/pay/transactions/out-trade-no/T%7C1?mchid=1900000001')
  })

  it('is looked up before anybody has paid', async () => {
    const { transaction_id: _none, payer: _nobody, ...open } = { ...paid, trade_state: 'NOTPAY' }
    pay.answer(signedAnswer(200, open))
    const found = await createMerchant(pay.merchant).findOrder('T1')
    expect(found).toEqual({ outTradeNo: 'T20261127001', tradeState: 'NOTPAY', total: 3900, raw: open })
  })

  it('is closed', async () => {
    await createMerchant(pay.merchant).closeOrder('T1')
    expect(pay.calls).toEqual([
      { method: 'POST', path: '/v3/pay/transactions/out-trade-no/T1/close', body: '{"mchid":"1900000001"}' },
    ])
  })

  it('that WeChat Pay refuses fails with its reason', async () => {
    pay.answer(signedAnswer(400, { code: 'PARAM_ERROR', message: '无效的openid' }))
    await expect(createMerchant(pay.merchant).placeOrder(order)).rejects.toMatchObject({
      name: 'PayApiError',
      code: 'PAY_REJECTED',
      reason: 'PARAM_ERROR',
      message: '/v3/pay/transactions/jsapi answered HTTP 400, PARAM_ERROR: 无效的openid',
    })
  })

  it('is placed again when WeChat Pay stumbles', async () => {
    pay.answer(signedAnswer(502, {}), signedAnswer(200, { prepay_id: 'wx20' }))
    expect(await createMerchant(pay.merchant).placeOrder(order)).toEqual({ prepayId: 'wx20' })
  })

  it('believes nobody who is not WeChat Pay', async () => {
    const body = '{"prepay_id":"wx20"}'
    const forged = { ...pay.vouch('{"prepay_id":"another"}') }
    pay.answer({ status: 200, body, headers: forged }, { status: 200, body, headers: {} })
    const merchant = createMerchant(pay.merchant)
    await expect(merchant.placeOrder(order)).rejects.toMatchObject({ code: 'PAY_SIGNATURE_INVALID' })
    await expect(merchant.placeOrder(order)).rejects.toMatchObject({ code: 'PAY_SIGNATURE_INVALID' })
  })
})

/** A site with a notification address, and what its handler got. */
async function openSite({ fails = false, parser = false } = {}) {
  const got: PayNotification[] = []
  const notifications = createMerchant(pay.merchant).notifications(async (notification) => {
    got.push(notification)
    if (fails) throw new Error(`no database, and the key is ${apiV3Key}`)
  })
  const app = express()
  if (parser) app.use(express.json())
  app.post('/pay/notify', toNodeHandler(notifications))
  const origin = await listen(app)
  const send = (sent: { body: string; headers: Record<string, string> }) =>
    fetch(`${origin}/pay/notify`, { method: 'POST', ...sent })
  return { got, send, notifications }
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a notification', () => {
  it('reaches the handler, verified and decrypted', async () => {
    const { got, send } = await openSite()
    expect((await send(pay.notification({ resource: paid }))).status).toBe(204)
    expect(got).toEqual([
      {
        kind: 'transaction',
        id: 'EV-2018022511223320873',
        transaction: {
          outTradeNo: 'T20261127001',
          transactionId: '4200002891202611270123456789',
          tradeState: 'SUCCESS',
          total: 3900,
          openid: 'o1',
          raw: paid,
        },
      },
    ])
  })

  it('of another kind arrives with all its fields', async () => {
    const { got, send } = await openSite()
    const resource = { out_refund_no: 'R1', refund_status: 'SUCCESS' }
    await send(pay.notification({ event: 'REFUND.SUCCESS', resource }))
    expect(got).toEqual([{ kind: 'unknown', id: 'EV-2018022511223320873', event: 'REFUND.SUCCESS', resource }])
  })

  it('is handled by the web-standard handler too', async () => {
    const { got, notifications } = await openSite()
    const sent = pay.notification({ resource: paid })
    const request = new Request('https://m.example.com/pay/notify', { method: 'POST', ...sent })
    expect((await notifications.fetch(request)).status).toBe(204)
    expect(got).toHaveLength(1)
  })

  it('that the handler fails on is asked for again, and nothing leaks', async () => {
    const { send } = await openSite({ fails: true })
    const response = await send(pay.notification({ resource: paid }))
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ code: 'FAIL', message: 'Something went wrong on this server' })
  })

  it('behind a parser that keeps no bytes names the parser', async () => {
    const { got, send } = await openSite({ parser: true })
    const response = await send(pay.notification({ resource: paid }))
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('express.json()')
    expect(got).toEqual([])
  })

  const forgeries: Readonly<
    Record<string, [status: number, (pay: TestPay) => { body: string; headers: Record<string, string> }]>
  > = {
    'with another body': [401, (from) => ({ ...from.notification({ resource: paid }), body: '{}' })],
    'without a signature': [401, (from) => ({ ...from.notification({ resource: paid }), headers: {} })],
    'of yesterday': [
      401,
      (from) => {
        const { body } = from.notification({ resource: paid })
        return { body, headers: from.vouch(body, Date.now() / 1000 - 86_400) }
      },
    ],
    'of an unknown key': [
      401,
      (from) => {
        const { body, headers } = from.notification({ resource: paid })
        return { body, headers: { ...headers, 'wechatpay-serial': 'constructor' } }
      },
    ],
    'for another key': [
      400,
      (from) => from.notification({ resource: paid, apiV3Key: 'another-api-v3-key-nobody-may-se' }),
    ],
  }

  it.each(Object.entries(forgeries))('%s is refused', async (_what, [status, forge]) => {
    const { got, send } = await openSite()
    const response = await send(forge(pay))
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ code: 'FAIL', message: expect.any(String) })
    expect(got).toEqual([])
  })
})

describe('a merchant', () => {
  const broken = '-----BEGIN PRIVATE KEY-----\nsecret bytes\n-----END PRIVATE KEY-----'

  it.each([{ privateKey: broken }, { platformKeys: { PUB_KEY_ID_1: broken } }])(
    'with a key that is none is refused, without quoting it',
    (wrong) => {
      expect(() => createMerchant({ ...pay.merchant, ...wrong })).toThrow(
        expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.not.stringContaining('secret bytes') }),
      )
    },
  )

  it('with an APIv3 key that is none is refused, without quoting it', () => {
    const merchant = () => createMerchant({ ...pay.merchant, apiV3Key: 'too-short' })
    expect(merchant).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.not.stringContaining('too-short') }),
    )
  })

  it('prints none of its keys', () => {
    const { privateKey } = pay.merchant
    const text = inspect(createMerchant(pay.merchant), { depth: 9, showHidden: true })
    expect(text).not.toContain(apiV3Key)
    expect(text).not.toContain(privateKey.split('\n')[1])
  })
})
