import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOfficialPage, settled, type OfficialPage } from './official-page.ts'
import { openidIn } from './platform-calls.ts'

describe('payment', () => {
  let page: OfficialPage
  let shop: Server
  let notifications: string[]
  let answer: string
  beforeEach(async () => {
    page = await openOfficialPage({ personality: 'android' })
    notifications = []
    answer = '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>'
    shop = createServer((request, response) => {
      let body = ''
      request
        .on('data', (chunk) => (body += String(chunk)))
        .on('end', () => {
          notifications.push(body)
          response.end(answer)
        })
    })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    await page.close()
    shop.close()
  })

  const md5 = (fields: Record<string, string>): string => {
    const pairs = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))
    const text = [...pairs.map((pair) => pair.join('=')), `key=${page.sim.account.merchant.apiKey}`].join('&')
    return createHash('md5').update(text).digest('hex').toUpperCase()
  }
  const xml = (fields: Record<string, string>): string =>
    `<xml>${Object.entries(fields)
      .map(([name, value]) => `<${name}>${value}</${name}>`)
      .join('')}</xml>`
  const field = (text: string, name: string): string | undefined =>
    new RegExp(`<${name}><!\\[CDATA\\[(.*?)\\]\\]>`).exec(text)?.[1]

  async function order(change: Record<string, string> = {}): Promise<string> {
    const fields = {
      appid: page.sim.account.appId,
      mch_id: page.sim.account.merchant.mchId,
      nonce_str: 'n',
      body: '门票',
      out_trade_no: '7',
      total_fee: '1',
      spbill_create_ip: '127.0.0.1',
      notify_url: `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`,
      trade_type: 'JSAPI',
      openid: openidIn(page.sim, 0),
      ...change,
    }
    const response = await page.sim.platform.fetch('https://api.mch.weixin.qq.com/pay/unifiedorder', {
      method: 'POST',
      body: xml({ ...fields, sign: change['sign'] ?? md5(fields) }),
    })
    return response.text()
  }

  function request(prepayId: string | undefined): Record<string, string> {
    const fields = {
      appId: page.sim.account.appId,
      timeStamp: '1414587457',
      nonceStr: 'n',
      package: `prepay_id=${prepayId ?? ''}`,
      signType: 'MD5',
    }
    return { ...fields, paySign: md5(fields) }
  }

  it('goes from order to sheet to notification, without wx.config', async () => {
    const placed = await order()
    expect(field(placed, 'result_code')).toBe('SUCCESS')
    const reply = await page.invoke('getBrandWCPayRequest', request(field(placed, 'prepay_id')))
    expect(reply).toEqual({ err_msg: 'get_brand_wcpay_request:ok' })
    await expect.poll(() => notifications.length).toBe(1)
    const [notified = ''] = notifications
    expect([field(notified, 'out_trade_no'), field(notified, 'total_fee')]).toEqual(['7', '1'])
    const signed = Object.fromEntries(
      [...notified.matchAll(/<(\w+)><!\[CDATA\[(.+?)\]\]>/g)].map(([, name = '', value = '']) => [name, value]),
    )
    const { sign, ...rest } = signed
    expect(sign).toBe(md5(rest))
    expect(field(await order(), 'err_code')).toBe('ORDERPAID')
  })

  it('goes through chooseWXPay', async () => {
    await page.configure({ jsApiList: ['chooseWXPay'] })
    const { timeStamp, ...rest } = request(field(await order(), 'prepay_id'))
    expect((await page.call('chooseWXPay', { ...rest, timestamp: timeStamp })).answer.errMsg).toBe('chooseWXPay:ok')
  })

  it('notifies again while the shop does not answer SUCCESS', async () => {
    answer = '<xml><return_code><![CDATA[FAIL]]></return_code></xml>'
    page.sim.world.clock.freeze()
    await page.invoke('getBrandWCPayRequest', request(field(await order(), 'prepay_id')))
    await expect.poll(() => notifications.length).toBe(1)
    answer = '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>'
    await settled()
    page.sim.world.clock.advance('15s')
    await expect.poll(() => notifications.length).toBe(2)
    await settled()
    page.sim.world.clock.advance('1h')
    await settled()
    expect(notifications).toHaveLength(2)
  })

  it('is cancelled by the user, and nobody is told', async () => {
    page.sim.attach(async () => ({ kind: 'cancel' }))
    const reply = await page.invoke('getBrandWCPayRequest', request(field(await order(), 'prepay_id')))
    expect(reply).toEqual({ err_msg: 'get_brand_wcpay_request:cancel' })
    await settled()
    expect(notifications).toEqual([])
  })

  it('is refused with a wrong signature, an unknown order, a wrong directory', async () => {
    const good = request(field(await order(), 'prepay_id'))
    expect(await page.invoke('getBrandWCPayRequest', { ...good, paySign: 'X' })).toEqual({
      err_msg: 'get_brand_wcpay_request:fail',
      err_desc: '支付验证签名失败',
    })
    expect(await page.invoke('getBrandWCPayRequest', request('wx0'))).toMatchObject({
      err_desc: expect.stringContaining('total_fee'),
    })
    expect(field(await order({ out_trade_no: '8', sign: 'X' }), 'return_msg')).toBe('签名错误')
    expect(field(await order({ out_trade_no: '9', openid: 'nobody' }), 'err_code')).toBe('PARAM_ERROR')
    expect(field(await order({ total_fee: '2' }), 'err_code')).toBe('OUT_TRADE_NO_USED')
  })
})
