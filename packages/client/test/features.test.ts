import { cancel, deny, fail, ok, raw, silence } from '@weh5/simulator'
import { describe, expect, it, vi } from 'vitest'
import { openPage } from './page.ts'

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('pickImages', () => {
  it.each(['ios', 'android', 'windows'] as const)(
    'brings blobs, whatever %s makes of the bytes',
    async (personality) => {
      const { client, sim, sign } = await openPage({ personality })
      const wx = client.createWechat({ sign, apis: { pickImages: client.pickImages } })
      sim.handle('chooseImage', () => ok({ localIds: ['wxLocalResource://1', 'wxLocalResource://2'] }))
      // iOS misspells the type, Android leaves the prefix out.
      sim.handle('getLocalImgData', () => ok({ localData: `data:image/jgp;base64,${pixel}` }))

      const images = await wx.pickImages({ count: 2 })

      expect(images.map(({ localId }) => localId)).toEqual(['wxLocalResource://1', 'wxLocalResource://2'])
      expect(images.map(({ blob }) => [blob.type, blob.size])).toEqual([
        ['image/png', 70],
        ['image/png', 70],
      ])
    },
  )

  it('rejects with cancel when the user leaves', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { pickImages: client.pickImages } })
    sim.handle('chooseImage', () => cancel())
    await expect(client.optional(wx.pickImages())).resolves.toBeUndefined()
  })
})

describe('recordVoice', () => {
  it('ends when it is stopped, once however often', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { recordVoice: client.recordVoice } })
    sim.handle('stopRecord', () => ok({ localId: 'voice-1' }))
    const recording = await wx.recordVoice()
    await expect(Promise.all([recording.stop(), recording.stop()])).resolves.toEqual([
      { localId: 'voice-1' },
      { localId: 'voice-1' },
    ])
    await expect(recording.ended).resolves.toEqual({ localId: 'voice-1' })
    expect(sim.calls('stopRecord')).toHaveLength(1)
  })

  it('ends when WeChat ends it', async () => {
    const { client, sim, sign } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { recordVoice: client.recordVoice } })
    const recording = await wx.recordVoice()
    await vi.waitFor(() => expect(sim.pages.at(-1)?.state.listening.has('onVoiceRecordEnd')).toBe(true))
    sim.emit('onVoiceRecordEnd', { localId: 'voice-60s' })
    await expect(recording.ended).resolves.toEqual({ localId: 'voice-60s' })
  })

  it('rejects when the user refuses the microphone', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { recordVoice: client.recordVoice } })
    sim.handle('startRecord', () => cancel())
    await expect(wx.recordVoice()).rejects.toMatchObject({ code: 'cancel', api: 'startRecord' })
  })
})

describe('watchBeacons', () => {
  const beacon = (minor: number, accuracy: number) =>
    ({ uuid: 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825', major: 1, minor, accuracy, rssi: -60, proximity: 'near' }) as const

  it('tells what is near, nearest first, and searches only while somebody watches', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { watchBeacons: client.watchBeacons } })
    sim.handle('startSearchBeacons', () => ok())
    const heard = vi.fn<(beacons: readonly { minor: number }[]) => void>()
    const stopFirst = wx.watchBeacons(heard, { within: 10 })
    const stopSecond = wx.watchBeacons(() => {})
    await vi.waitFor(() => expect(sim.pages.at(-1)?.state.listening.has('onBeaconsInRange')).toBe(true))

    sim.emit('onSearchBeacons', { beacons: [beacon(1, 7), beacon(2, 30), beacon(3, 0.5), beacon(4, -1)] })
    await vi.waitFor(() => expect(heard).toHaveBeenCalled())
    stopFirst()
    stopFirst()
    await settled()
    expect(sim.calls('stopSearchBeacons')).toHaveLength(0)
    stopSecond()
    await vi.waitFor(() => expect(sim.calls('stopSearchBeacons')).toHaveLength(1))

    expect(heard.mock.calls[0]?.[0].map(({ minor }) => minor)).toEqual([3, 1])
    expect(sim.calls('startSearchBeacons')).toHaveLength(1)
  })

  it('says why it cannot search, and takes a search that runs already', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { watchBeacons: client.watchBeacons } })
    const onError = vi.fn<(error: unknown) => void>()
    sim.handle('startSearchBeacons', () => fail('already started'), { once: true })
    const stop = wx.watchBeacons(() => {}, { onError })
    await vi.waitFor(() => expect(sim.calls('startSearchBeacons')).toHaveLength(1))
    stop()
    await vi.waitFor(() => expect(sim.calls('stopSearchBeacons')).toHaveLength(1))
    expect(onError).not.toHaveBeenCalled()

    sim.handle('startSearchBeacons', () => fail('bluetooth power off'), { once: true })
    wx.watchBeacons(() => {}, { onError })
    await vi.waitFor(() => expect(onError).toHaveBeenCalled())
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'denied' })

    // The one that waits gets its beacons as well when somebody else has switched Bluetooth on and tries again.
    sim.handle('startSearchBeacons', () => ok(), { once: true })
    wx.watchBeacons(() => {}, { onError })
    wx.watchBeacons(() => {}, { onError })
    await vi.waitFor(() => expect(sim.calls('startSearchBeacons')).toHaveLength(3))
    await settled()
    expect(sim.calls('startSearchBeacons')).toHaveLength(3)
    expect(onError).toHaveBeenCalledTimes(1)
  })
})

describe('hardware', () => {
  it('scans, connects, sends, receives and closes', async () => {
    const { client, sim, sign } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { hardware: client.hardware } })
    const deviceId = 'gh_1_badge'
    sim.handle('openWXDeviceLib', () => ok({ bluetoothState: 'on', isSupportBLE: true }))
    sim.handle('getWXDeviceInfos', () => ok({ deviceInfos: [{ deviceId, state: 'disconnected' }] }))
    for (const api of ['startScanWXDevice', 'stopScanWXDevice', 'sendDataToWXDevice', 'closeWXDeviceLib']) {
      sim.handle(api, () => ok())
    }
    sim.handle('getWXDeviceTicket', () => ok({ ticket: 'ticket-1' }))
    sim.handle('connectWXDevice', () => {
      setTimeout(() => sim.emit('onWXDeviceStateChange', { deviceId, state: 'connected' }), 5)
      return ok()
    })

    const session = await wx.hardware({ brandUserName: sim.account.originalId })
    expect(session.bluetoothState).toBe('on')

    const found = vi.fn<(device: object) => void>()
    const stop = session.scan(found)
    await vi.waitFor(() => expect(sim.calls('startScanWXDevice')).toHaveLength(1))
    sim.emit('onScanWXDeviceResult', { devices: [{ deviceId }, { deviceId }], isCompleted: false })
    await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1))
    stop()
    await vi.waitFor(() => expect(sim.calls('stopScanWXDevice')).toHaveLength(1))

    await expect(session.ticket(deviceId, 'bind')).resolves.toBe('ticket-1')
    const badge = await session.connect(deviceId)
    const received = vi.fn<(bytes: Uint8Array) => void>()
    badge.onData(received)
    await badge.send(new Uint8Array([104, 105]))
    expect(sim.calls('sendDataToWXDevice')[0]?.args).toMatchObject({ deviceId, base64Data: 'aGk=' })
    sim.emit('onReceiveDataFromWXDevice', { deviceId: 'another', base64Data: 'eA==' })
    sim.emit('onReceiveDataFromWXDevice', { deviceId, base64Data: 'b2s=' })
    await vi.waitFor(() => expect(received).toHaveBeenCalled())
    expect(Array.from(received.mock.calls[0]?.[0] ?? [])).toEqual([111, 107])
    await session.close()
  })

  it('takes a device that the client connected by itself, which raises no event', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { hardware: client.hardware } })
    sim.handle('openWXDeviceLib', () => ok({ bluetoothState: 'on', isSupportBLE: true }))
    sim.handle('connectWXDevice', () => ok())
    sim.handle('getWXDeviceInfos', () => ok({ deviceInfos: [{ deviceId: 'd', state: 'connected' }] }))
    const session = await wx.hardware()
    await expect(session.connect('d')).resolves.toMatchObject({ deviceId: 'd' })
    await expect(session.connect('gone', { timeout: 30 })).rejects.toMatchObject({ code: 'timeout' })

    const over = new AbortController()
    over.abort()
    session.scan(() => {}, { signal: over.signal })()
    await settled()
    expect(sim.calls('startScanWXDevice')).toHaveLength(0)
  })
})

describe('pay', () => {
  it('takes an order in either spelling of its time', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { pay: client.pay } })
    sim.handle('chooseWXPay', () => ok())
    const order = { nonceStr: 'n', package: 'prepay_id=1', signType: 'RSA', paySign: 's' } as const
    await wx.pay({ ...order, timeStamp: '1774495197' })
    await wx.pay({ ...order, timestamp: 1774495197 })
    expect(sim.calls('chooseWXPay').map(({ args }) => args['timeStamp'])).toEqual(['1774495197', '1774495197'])
  })
})

describe('showLocation', () => {
  it('converts what GPS says', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { showLocation: client.showLocation } })
    await wx.showLocation({ type: 'wgs84', latitude: 39.9087, longitude: 116.3975, name: '天安门' })
    expect(sim.calls('openLocation')[0]?.args).toMatchObject({
      latitude: expect.closeTo(39.9101, 3),
      longitude: expect.closeTo(116.40374, 3),
      name: '天安门',
    })
  })
})

describe('supports', () => {
  it('gives the methods that this client has, and asks it once for each name', async () => {
    const { client, sim, sign } = await openPage({ personality: 'windows' })
    const { closeWindow, scanQRCode, watchBeacons } = client
    const wx = client.createWechat({
      sign,
      apis: { supports: client.supports, closeWindow, scan: scanQRCode, watchBeacons },
    })

    const [can, again] = await Promise.all([wx.supports('closeWindow', 'scan'), wx.supports('scan', 'watchBeacons')])

    expect(can).toEqual({ closeWindow: wx.closeWindow })
    expect(again).toEqual({})
    await can.closeWindow?.()
    await wx.supports('closeWindow', 'scan', 'watchBeacons')
    expect(sim.calls('checkJsApi').map(({ args }) => args['jsApiList'])).toEqual([
      ['closeWindow', 'scanQRCode'],
      ['startMonitoringBeacons', 'stopMonitoringBeacons'],
    ])
  })

  it('has a feature where the client has all of its calls', async () => {
    const { client, sign } = await openPage({ personality: 'android' })
    const { hardware, setShare, supports } = client
    const wx = client.createWechat({ sign, apis: { hardware, setShare, supports } })
    await expect(wx.supports('hardware', 'setShare')).resolves.toEqual({
      hardware: wx.hardware,
      setShare: wx.setShare,
    })
  })

  it('asks again after a new configuration, and not before', async () => {
    const { client, sim, sign } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { supports: client.supports, scanQRCode: client.scanQRCode } })
    sim.handle('checkJsApi', () => raw({ err_msg: 'checkJsApi:ok', checkResult: '{"scanQRCode":false}' }), {
      once: true,
    })

    expect(await wx.supports('scanQRCode')).toEqual({})
    expect(await wx.supports('scanQRCode')).toEqual({})
    history.pushState(null, '', '/exhibits/7')
    expect(await wx.supports('scanQRCode')).toHaveProperty('scanQRCode')
    expect(sim.calls('checkJsApi')).toHaveLength(2)
  })

  it('counts an answer that did not come as a no, and asks again the next time', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({
      sign,
      apis: { supports: client.supports, scanQRCode: client.scanQRCode },
      timeout: 500,
    })
    sim.handle('checkJsApi', () => silence(), { once: true })
    expect(await wx.supports('scanQRCode')).toEqual({})
    expect(await wx.supports('scanQRCode')).toHaveProperty('scanQRCode')
  })

  it('has nothing outside WeChat', async () => {
    const { client, sign } = await openPage()
    const wx = client.createWechat({ sign, apis: { supports: client.supports, scanQRCode: client.scanQRCode } })
    await expect(wx.supports('scanQRCode')).resolves.toEqual({})
  })
})

describe('openMiniProgram', () => {
  const there = { targetAppId: 'wxd930ea5d5a258f4f', path: 'pages/exhibit?id=7' }

  it('opens it by the official call where the account has it', async () => {
    const { client, sim, sign } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { openMiniProgram: client.openMiniProgram } })
    await wx.openMiniProgram({ ...there, link: '#link' })
    expect(sim.calls('launchMiniProgram')[0]?.args).toMatchObject({
      targetAppId: there.targetAppId,
      path: 'pages/exhibit.html?id=7',
    })
    expect(location.hash).toBe('')
  })

  it.each([
    ['where the account has it not', 'android', deny()],
    ['where the client has it not', 'windows', raw({ err_msg: 'system:function_not_exist' })],
    ['outside WeChat', undefined, ok()],
  ] as const)('follows the link %s, and rejects without one', async (_where, personality, outcome) => {
    const { client, sim, sign } = await openPage(personality ? { personality } : {})
    const wx = client.createWechat({ sign, apis: { openMiniProgram: client.openMiniProgram } })
    sim.handle('launchMiniProgram', () => outcome)
    await wx.openMiniProgram({ ...there, link: '#link' })
    expect(location.hash).toBe('#link')
    await expect(wx.openMiniProgram(there)).rejects.toMatchObject({ api: 'launchMiniProgram' })
  })

  it('stays where it is when the user says no', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { openMiniProgram: client.openMiniProgram } })
    sim.handle('launchMiniProgram', () => cancel())
    await expect(wx.openMiniProgram({ ...there, link: '#link' })).rejects.toMatchObject({ code: 'cancel' })
    expect(location.hash).toBe('')
  })
})

describe('what the registry does not know', () => {
  it('can be listed, and is signed like anything else', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { openNewThing: client.command<{ id: string }>('openNewThing') } })
    sim.handle('openNewThing', () => ok({ answer: 42 }))
    await expect(wx.openNewThing({ id: '7' })).resolves.toMatchObject({ answer: 42 })
    expect((await wx.ready()).requested).toEqual(['openNewThing'])
  })

  it("keeps the account that it names, where that is not the page's own", async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const { command, invoke } = client
    const wx = client.createWechat({ sign, apis: { openNewThing: command('openNewThing'), invoke } })
    sim.handle('openNewThing', () => ok())
    await wx.openNewThing({ appId: 'wx-of-another' })
    await wx.invoke('openNewThing', { appId: 'wx-of-another' })
    await wx.invoke('openNewThing', { id: '7' })
    expect(sim.calls('openNewThing').map(({ args }) => args['appId'])).toEqual([
      'wx-of-another',
      'wx-of-another',
      undefined,
    ])
  })

  it('can be invoked by a name that is known at run time only', async () => {
    const { client, sim, sign } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { invoke: client.invoke, on: client.on } })
    const heard = vi.fn<(event: object) => void>()
    wx.on('onNewThing', heard)
    await expect(wx.invoke('openNewThing')).rejects.toMatchObject({ api: 'openNewThing' })
    sim.emit('onNewThing', { now: 'here' })
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ now: 'here' }))
  })
})

describe('a signature that the server wrote into the page', () => {
  it('saves the request, for its own URL', async () => {
    const { client, sim, sign, signed } = await openPage({ personality: 'android' })
    const url = 'http://localhost/list?x=1'
    const config = { url, ...(await sign({ url })) }
    signed.length = 0
    const wx = client.createWechat({ sign: client.inlined(config, sign), apis: { scanQRCode: client.scanQRCode } })
    await wx.scanQRCode()
    history.pushState(null, '', '/exhibits/7')
    await wx.scanQRCode()
    expect(signed).toEqual(['http://localhost/exhibits/7'])
    expect(sim.calls('config')).toHaveLength(2)
  })
})

describe('events()', () => {
  it('yields every payload until the signal fires', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { onVoicePlayEnd: client.onVoicePlayEnd } })
    const controller = new AbortController()
    const heard: string[] = []
    const loop = (async () => {
      for await (const { localId } of client.events(wx.onVoicePlayEnd, { signal: controller.signal }))
        heard.push(localId)
    })()
    await vi.waitFor(() => expect(sim.pages.at(-1)?.state.listening.has('onVoicePlayEnd')).toBe(true))
    for (const localId of ['a', 'b']) sim.emit('onVoicePlayEnd', { localId })
    await vi.waitFor(() => expect(heard).toEqual(['a', 'b']))
    controller.abort()
    await loop
  })

  it('throws what keeps it from hearing anything', async () => {
    const { client, sign } = await openPage()
    const wx = client.createWechat({ sign, apis: { onVoicePlayEnd: client.onVoicePlayEnd } })
    await expect(client.events(wx.onVoicePlayEnd).next()).rejects.toMatchObject({ code: 'outside' })
  })
})

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}
