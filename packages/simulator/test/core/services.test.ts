import { createSimulator, type Simulator } from '@weh5/simulator'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tokenOf, type Json } from './platform-calls.ts'

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
