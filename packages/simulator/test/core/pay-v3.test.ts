import { createDecipheriv, createSign, createVerify, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOfficialPage, type OfficialPage } from './official-page.ts'
import { openidIn } from './platform-calls.ts'

describe('payment by API V3', () => {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const sign = (text: string): string => createSign('RSA-SHA256').update(text).sign(keys.privateKey, 'base64')
  let page: OfficialPage
  let shop: Server
  let notified: { headers: IncomingHttpHeaders; body: string }[]

  beforeEach(async () => {
    const merchant = {
      mchId: '1900000001',
      apiKey: 'k'.repeat(32),
      apiV3Key: 'v'.repeat(32),
      publicKey,
      serialNo: 'AB12',
    }
    page = await openOfficialPage({ personality: 'ios', account: { merchant } })
    notified = []
    shop = createServer((request, response) => {
      let body = ''
      request
        .on('data', (chunk) => (body += String(chunk)))
        .on('end', () => {
          notified.push({ headers: request.headers, body })
          response.writeHead(204).end()
        })
    })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    await page.close()
    shop.close()
  })

  function call(method: 'GET' | 'POST', path: string, body = '', signature?: string): Promise<Response> {
    const [timestamp, nonce] = ['1414587457', 'n0nce']
    const signed = signature ?? sign(`${method}\n${path}\n${timestamp}\n${nonce}\n${body}\n`)
    const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="${nonce}",signature="${signed}",timestamp="${timestamp}",serial_no="AB12"`
    const init = { method, headers: { authorization }, ...(body === '' ? {} : { body }) }
    return page.sim.platform.fetch(`https://api.mch.weixin.qq.com${path}`, init)
  }

  const orderBody = (): string =>
    JSON.stringify({
      appid: page.sim.account.appId,
      mchid: '1900000001',
      description: '门票',
      out_trade_no: 'v3-7',
      notify_url: `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`,
      amount: { total: 100, currency: 'CNY' },
      payer: { openid: openidIn(page.sim, 0) },
    })

  it('goes from order to sheet to a notification that only the merchant can read and only WeChat can have sent', async () => {
    const { sim } = page
    const { prepay_id } = (await (await call('POST', '/v3/pay/transactions/jsapi', orderBody())).json()) as {
      prepay_id: string
    }
    const [timeStamp, nonceStr, packed] = ['1414587457', 'n', `prepay_id=${prepay_id}`]
    const paySign = sign(`${sim.account.appId}\n${timeStamp}\n${nonceStr}\n${packed}\n`)
    const request = { appId: sim.account.appId, timeStamp, nonceStr, package: packed, signType: 'RSA' }
    expect(await page.invoke('getBrandWCPayRequest', { ...request, paySign: 'AAAA' })).toMatchObject({
      err_desc: '支付验证签名失败',
    })
    expect(await page.invoke('getBrandWCPayRequest', { ...request, paySign })).toEqual({
      err_msg: 'get_brand_wcpay_request:ok',
    })

    await expect.poll(() => notified.length).toBe(1)
    const [{ headers, body } = { headers: {}, body: '' }] = notified
    const key = await sim.platform.payKey()
    const text = `${String(headers['wechatpay-timestamp'])}\n${String(headers['wechatpay-nonce'])}\n${body}\n`
    expect(headers['wechatpay-serial']).toBe(key.serial)
    expect(
      createVerify('RSA-SHA256').update(text).verify(key.publicKey, String(headers['wechatpay-signature']), 'base64'),
    ).toBe(true)

    const { resource } = JSON.parse(body) as {
      resource: { ciphertext: string; nonce: string; associated_data: string }
    }
    const bytes = Buffer.from(resource.ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', 'v'.repeat(32), resource.nonce)
    decipher.setAAD(Buffer.from(resource.associated_data)).setAuthTag(bytes.subarray(-16))
    const opened = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString()
    expect(JSON.parse(opened)).toMatchObject({ out_trade_no: 'v3-7', trade_state: 'SUCCESS', amount: { total: 100 } })

    const query = await call('GET', '/v3/pay/transactions/out-trade-no/v3-7?mchid=1900000001')
    expect(await query.json()).toMatchObject({ trade_state: 'SUCCESS', payer: { openid: openidIn(sim, 0) } })
  })

  it('refuses a wrong signature, an unknown order, a wrong amount', async () => {
    const forged = await call('POST', '/v3/pay/transactions/jsapi', orderBody(), 'AAAA')
    expect([forged.status, await forged.json()]).toEqual([401, { code: 'SIGN_ERROR', message: '签名错误' }])
    expect((await call('GET', '/v3/pay/transactions/out-trade-no/none?mchid=1900000001')).status).toBe(404)
    const free = orderBody().replace('"total":100', '"total":0')
    expect(await (await call('POST', '/v3/pay/transactions/jsapi', free)).json()).toMatchObject({ code: 'PARAM_ERROR' })
    await call('POST', '/v3/pay/transactions/jsapi', orderBody())
    expect((await call('POST', '/v3/pay/transactions/out-trade-no/v3-7/close', '{"mchid":"1900000001"}')).status).toBe(
      204,
    )
  })
})
