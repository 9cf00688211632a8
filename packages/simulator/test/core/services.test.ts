import { createSimulator, type Simulator } from '@weh5/simulator'
import { createDecipheriv, createHash, createSign, createVerify, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { issueTicket } from '../../src/world/ticket.ts'
import { openidOf } from '../../src/world/user.ts'
import { openOfficialPage, settled, type OfficialPage } from './official-page.ts'

type Json = Record<string, unknown>

async function tokenOf(sim: Simulator): Promise<string> {
  const { appId: appid, appSecret: secret } = sim.account
  const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret })
  const answer = (await (
    await sim.platform.fetch(`https://api.weixin.qq.com/cgi-bin/token?${query.toString()}`)
  ).json()) as Json
  return String(answer['access_token'])
}

const openidIn = (sim: Simulator, index: number): string => {
  const user = sim.world.state.users[index]
  return user ? openidOf(sim.world, sim.account, user) : ''
}

describe('the platform', () => {
  let sim: Simulator
  let token: string
  beforeEach(async () => {
    sim = createSimulator()
    token = await tokenOf(sim)
  })
  afterEach(() => sim.close())

  const url = (path: string, query: Record<string, string> = {}): string =>
    `https://api.weixin.qq.com${path}?${new URLSearchParams({ access_token: token, ...query }).toString()}`
  const get = async (path: string, query?: Record<string, string>): Promise<Json> =>
    (await (await sim.platform.fetch(url(path, query))).json()) as Json
  const post = async (path: string, body: object): Promise<Json> =>
    (await (await sim.platform.fetch(url(path), { method: 'POST', body: JSON.stringify(body) })).json()) as Json

  describe('quotas', () => {
    it('are counted, shown and cleared ten times a month', async () => {
      const quota = (cgi_path: string): Promise<Json> => post('/cgi-bin/openapi/quota/get', { cgi_path })
      await get('/cgi-bin/user/get')
      expect(await quota('/cgi-bin/user/get')).toMatchObject({ quota: { daily_limit: 500, used: 1, remain: 499 } })
      expect(await quota('cgi-bin/user/get')).toMatchObject({ errcode: 76003 })
      expect(await quota('/sns/userinfo')).toMatchObject({ errcode: 76022 })
      expect(await quota('/cgi-bin/none')).toMatchObject({ errcode: 76021 })
      const clear = (): Promise<Json> => post('/cgi-bin/clear_quota', { appid: sim.account.appId })
      expect(await post('/cgi-bin/clear_quota', { appid: 'wx0' })).toMatchObject({ errcode: 40013 })
      for (let resets = 0; resets < 10; resets++) expect(await clear()).toMatchObject({ errcode: 0 })
      expect(await clear()).toMatchObject({ errcode: 48006 })
      expect(await quota('/cgi-bin/user/get')).toMatchObject({ quota: { used: 0 } })
    })

    it('end with 45009', async () => {
      for (let calls = 0; calls < 500; calls++) await sim.platform.fetch(url('/cgi-bin/user/get'))
      expect(await get('/cgi-bin/user/get')).toMatchObject({ errcode: 45009 })
    })

    it('can be cleared by secret when the token is gone', async () => {
      const { appId: appid, appSecret: appsecret } = sim.account
      const response = await sim.platform.fetch('https://api.weixin.qq.com/cgi-bin/clear_quota/v2', {
        method: 'POST',
        body: JSON.stringify({ appid, appsecret }),
      })
      expect(await response.json()).toMatchObject({ errcode: 0 })
    })
  })

  it('keeps a record of what failed for seven days, without secrets', async () => {
    const failed = await post('/cgi-bin/message/custom/send', { touser: 'nobody', msgtype: 'text' })
    const rid = /rid: (\S+)$/.exec(String(failed['errmsg']))?.[1]
    const record = await post('/cgi-bin/openapi/rid/get', { rid })
    expect(record).toMatchObject({ request: { request_url: '/cgi-bin/message/custom/send', client_ip: '127.0.0.1' } })
    expect(JSON.stringify(record)).not.toContain(token)
    expect(await post('/cgi-bin/openapi/rid/get', { rid: 'x' })).toMatchObject({ errcode: 76002 })
    sim.world.clock.advance('8d')
    token = await tokenOf(sim)
    expect(await post('/cgi-bin/openapi/rid/get', { rid })).toMatchObject({ errcode: 76001 })
  })

  it('keeps permanent material', async () => {
    const form = new FormData()
    form.set('media', new Blob(['GIF89a'], { type: 'image/gif' }), 'a.gif')
    const response = await sim.platform.fetch(url('/cgi-bin/material/add_material', { type: 'image' }), {
      method: 'POST',
      body: form,
    })
    const added = (await response.json()) as Json
    expect(await get('/cgi-bin/material/get_materialcount')).toMatchObject({ image_count: 1, voice_count: 0 })
    expect(await (await sim.platform.fetch(String(added['url']))).text()).toBe('GIF89a')
    sim.world.clock.advance('90d')
    token = await tokenOf(sim)
    expect(await post('/cgi-bin/material/batchget_material', { type: 'image', offset: 0, count: 20 })).toMatchObject({
      total_count: 1,
      item: [{ media_id: added['media_id'], name: 'a.gif' }],
    })
    expect(await post('/cgi-bin/material/del_material', { media_id: added['media_id'] })).toMatchObject({ errcode: 0 })
    expect(await post('/cgi-bin/material/get_material', { media_id: added['media_id'] })).toMatchObject({
      errcode: 40007,
    })
  })

  it('refuses a menu that is too large', async () => {
    const button = (name: string): Json => ({ type: 'click', name, key: 'k' })
    expect(await post('/cgi-bin/menu/create', { button: [] })).toMatchObject({ errcode: 40016 })
    expect(await post('/cgi-bin/menu/create', { button: [button('一二三四五六')] })).toMatchObject({ errcode: 40018 })
    expect(await post('/cgi-bin/menu/create', { button: [{ name: 'x' }] })).toMatchObject({ errcode: 40017 })
  })

  it('runs shake-around from beacon to red packet', async () => {
    const { data: applied } = await post('/shakearound/device/applyid', {
      quantity: 2,
      apply_reason: 'expo',
      comment: 'hall',
    })
    const { apply_id, device_identifiers } = applied as { apply_id: number; device_identifiers: Json[] }
    expect(await post('/shakearound/device/search', { type: 3, apply_id, begin: 0, count: 50 })).toMatchObject({
      data: { total_count: 2, devices: [{ comment: 'hall', page_ids: '' }, {}] },
    })
    const page = {
      title: '展位',
      description: '七号展位',
      page_url: 'http://localhost/shake',
      icon_url: 'http://localhost/i.png',
    }
    const { data } = await post('/shakearound/page/add', page)
    const { page_id } = data as { page_id: number }
    const bind = { device_identifier: device_identifiers[0], page_ids: [page_id] }
    expect(await post('/shakearound/device/bindpage', bind)).toMatchObject({ errcode: 0 })
    expect(await post('/shakearound/relation/search', { type: 2, page_id })).toMatchObject({
      data: { total_count: 1, relations: [{ ...device_identifiers[0], page_id }] },
    })
    expect(await post('/shakearound/page/delete', { page_id })).toMatchObject({ errcode: 9001028 })
    await post('/shakearound/device/bindpage', { ...bind, bind: 0 })
    expect(await post('/shakearound/page/delete', { page_id })).toMatchObject({ errcode: 0 })

    const { data: group } = await post('/shakearound/device/group/add', { group_name: 'hall 1' })
    const { group_id } = group as { group_id: number }
    await post('/shakearound/device/group/adddevice', { group_id, device_identifiers })
    expect(await post('/shakearound/device/group/getdetail', { group_id, begin: 0, count: 10 })).toMatchObject({
      data: { group_name: 'hall 1', total_count: 2 },
    })
    const lottery = await post('/shakearound/lottery/addlotteryinfo', {
      title: '红包',
      onoff: 1,
      total: 1,
      key: 'k'.repeat(32),
    })
    const prizes = { lottery_id: lottery['lottery_id'], prize_info_list: [{ ticket: 't1' }] }
    expect(await post('/shakearound/lottery/setprizebucket', prizes)).toMatchObject({ success_num: 1 })
    expect(await post('/shakearound/lottery/setprizebucket', prizes)).toMatchObject({
      repeat_ticket_list: [{ ticket: 't1' }],
    })
    expect(await post('/shakearound/device/update', { device_identifier: { device_id: 1 } })).toMatchObject({
      errcode: 9001025,
    })
  })
})

describe('hardware', () => {
  let page: OfficialPage
  afterEach(() => page.close())

  it('is authorised by the server, found, bound by ticket, connected, and answers', async () => {
    page = await openOfficialPage({ personality: 'ios' })
    const { sim, wx } = page
    const token = await tokenOf(sim)
    const post = async (path: string, body: object): Promise<Json> =>
      (await (
        await sim.platform.fetch(`https://api.weixin.qq.com/device/${path}?access_token=${token}`, {
          method: 'POST',
          body: JSON.stringify(body),
        })
      ).json()) as Json
    await post('authorize_device', {
      device_num: '1',
      op_type: '0',
      device_list: [{ id: 'badge-7', mac: '00163EF1A2B3' }],
    })
    await page.configure({
      jsApiList: [
        'openWXDeviceLib',
        'startScanWXDevice',
        'stopScanWXDevice',
        'getWXDeviceTicket',
        'connectWXDevice',
        'sendDataToWXDevice',
        'getWXDeviceInfos',
      ],
    })
    const invoke = (command: string, args: object = {}): Promise<Json> =>
      new Promise((resolve) => wx.invoke(command, args, resolve))
    const events: Json[] = []
    for (const event of ['onScanWXDeviceResult', 'onWXDeviceStateChange', 'onReceiveDataFromWXDevice']) {
      wx.on(event, (payload) => events.push({ event, ...payload }))
    }
    await settled()
    sim.world.clock.freeze()

    expect(await invoke('getWXDeviceInfos')).toEqual({ err_msg: 'getWXDeviceInfos:fail' })
    expect(await invoke('openWXDeviceLib')).toMatchObject({ bluetoothState: 'on', isSupportBLE: 'yes' })
    await invoke('startScanWXDevice', { connType: 'blue' })
    sim.world.clock.advance('1s')
    await settled()
    expect(events.shift()).toMatchObject({ event: 'onScanWXDeviceResult', devices: [{ deviceId: 'badge-7' }] })
    await invoke('stopScanWXDevice')

    const { ticket } = await invoke('getWXDeviceTicket', { deviceId: 'badge-7', type: '1' })
    const bind = { ticket, device_id: 'badge-7', openid: openidIn(sim, 0) }
    expect(await post('bind', bind)).toEqual({ base_resp: { errcode: 0, errmsg: 'ok' } })
    expect(await post('bind', bind)).toMatchObject({ errcode: 40097 })
    expect(await invoke('getWXDeviceInfos')).toMatchObject({
      deviceInfos: [{ deviceId: 'badge-7', state: 'disconnected' }],
    })

    await invoke('connectWXDevice', { deviceId: 'badge-7' })
    sim.world.clock.advance('1s')
    await settled()
    expect(events.splice(0).map(({ state }) => state)).toEqual(['connecting', 'connected'])
    await invoke('sendDataToWXDevice', { deviceId: 'badge-7', base64Data: 'aGk=' })
    sim.world.clock.advance('1s')
    await settled()
    expect(events).toMatchObject([{ event: 'onReceiveDataFromWXDevice', base64Data: 'aGk=' }])
  })
})

describe('voice', () => {
  let page: OfficialPage
  afterEach(() => page.close())

  it('is recorded, played and sent; a minute is the most', async () => {
    page = await openOfficialPage()
    await page.configure({
      jsApiList: ['startRecord', 'stopRecord', 'onVoiceRecordEnd', 'playVoice', 'onVoicePlayEnd', 'uploadVoice'],
    })
    const { sim } = page
    sim.world.clock.freeze()
    const ended: Json[] = []
    page.listen('onVoiceRecordEnd', (payload) => ended.push(payload))
    page.listen('onVoicePlayEnd', (payload) => ended.push(payload))
    await page.call('startRecord')
    expect((await page.call('stopRecord')).answer.errMsg).toBe('stopRecord:tooshort')
    await page.call('startRecord')
    sim.world.clock.advance('5s')
    const { answer } = await page.call('stopRecord')
    expect((await page.call('uploadVoice', { localId: answer['localId'] })).answer['serverId']).toEqual(
      expect.any(String),
    )
    await page.call('playVoice', { localId: answer['localId'] })
    sim.world.clock.advance('3s')
    await settled()
    expect(ended.splice(0)).toEqual([{ localId: answer['localId'] }])
    await page.call('startRecord')
    sim.world.clock.advance('61s')
    await settled()
    expect(ended).toEqual([{ localId: expect.stringMatching(/^wxLocalResource:\/\/voiceID/) }])
  })
})

describe('cards', () => {
  let page: OfficialPage
  afterEach(() => page.close())

  const sha1 = (values: readonly string[]): string =>
    createHash('sha1').update(values.toSorted().join('')).digest('hex')

  it('are offered, chosen and redeemed, each step signed with the card ticket', async () => {
    page = await openOfficialPage({ personality: 'android' })
    const { sim } = page
    await page.configure({ jsApiList: ['addCard', 'chooseCard'] })
    const token = await tokenOf(sim)
    const post = async (path: string, body: object): Promise<Json> =>
      (await (
        await sim.platform.fetch(`https://api.weixin.qq.com/card/${path}?access_token=${token}`, {
          method: 'POST',
          body: JSON.stringify(body),
        })
      ).json()) as Json
    const ticket = issueTicket(sim.world, sim.account, 'wx_card').value
    const [cardId, timestamp, nonce] = ['pjZ8Yt1XGILfi-FUsewpnnolGgZk', '1404896688', 'ojZ8YtyVyr30HheH3CM73y7h4jJE']

    const signature = sha1([ticket, timestamp, cardId, nonce])
    const offer = (change: Json = {}): Promise<{ called: string; answer: Json }> =>
      page.call('addCard', {
        cardList: [{ cardId, cardExt: JSON.stringify({ timestamp, nonce_str: nonce, signature, ...change }) }],
      })
    expect((await offer({ timestamp: '1' })).answer['errMsg']).toBe('addCard:fail')
    expect((await offer()).answer).toMatchObject({
      cardList: [{ cardId, isSuccess: true, code: expect.stringMatching(/^\d{12}$/) }],
    })

    const cardSign = sha1([ticket, sim.account.appId, timestamp, nonce, cardId])
    const chosen = await page.call('chooseCard', { cardId, timestamp, nonceStr: nonce, signType: 'SHA1', cardSign })
    const [card] = JSON.parse(String(chosen.answer['cardList'])) as Json[]
    const { code } = await post('code/decrypt', { encrypt_code: card?.['encrypt_code'] })
    expect(await post('user/getcardlist', { openid: openidIn(sim, 0) })).toMatchObject({
      card_list: [{ card_id: cardId, code }],
    })
    expect(await post('code/consume', { code })).toMatchObject({ openid: openidIn(sim, 0) })
    expect(await post('code/consume', { code })).toMatchObject({ errcode: 40127 })
    expect(await post('code/decrypt', { encrypt_code: 'x' })).toMatchObject({ errcode: 40075 })
  })
})

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
