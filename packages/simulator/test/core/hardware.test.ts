import { afterEach, describe, expect, it } from 'vitest'
import { openOfficialPage, settled, type OfficialPage } from './official-page.ts'
import { openidIn, tokenOf, type Json } from './platform-calls.ts'

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
