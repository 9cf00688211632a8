import { createSimulator, deny, ok, walk, whereIs } from '@weh5/simulator'
import { scanQRCode } from '@weh5/protocol/jsapi'
import { afterEach, describe, expect, it } from 'vitest'
import { openOfficialPage, settled, type OfficialPage, type OpenOptions } from './official-page.ts'

let page: OfficialPage
afterEach(() => page.close())

async function openConfigured(options: OpenOptions = {}): Promise<void> {
  page = await openOfficialPage(options)
  expect(await page.configure()).toBeUndefined()
}

describe('permissions', () => {
  it('refuses calls before a config, except those that need none', async () => {
    page = await openOfficialPage()
    expect((await page.call('scanQRCode')).answer.errMsg).toBe(
      'scanQRCode:fail, the permission value is offline verifying',
    )
    expect((await page.call('getNetworkType')).called).toBe('success')
    expect((await page.call('checkJsApi', { jsApiList: ['scanQRCode'] })).called).toBe('success')
  })

  it('refuses what the page did not ask for', async () => {
    page = await openOfficialPage()
    await page.configure({ jsApiList: ['getNetworkType'] })
    expect((await page.call('scanQRCode')).answer.errMsg).toBe('scanQRCode:permission denied')
  })

  it('takes names that nobody knows without failing the config', async () => {
    page = await openOfficialPage()
    expect(await page.configure({ jsApiList: ['scanQRCode', 'flyToTheMoon'] })).toBeUndefined()
    expect(await page.invoke('flyToTheMoon')).toEqual({ err_msg: 'flyToTheMoon:function_not_exist' })
  })

  it('says that a computer cannot scan', async () => {
    await openConfigured({ personality: 'windows' })
    expect((await page.call('scanQRCode')).answer.errMsg).toBe('scanQRCode:function not exist')
  })
})

describe('which URL is verified', () => {
  it('on iOS the landing URL, however often the page moved', async () => {
    page = await openOfficialPage({ personality: 'ios', url: 'http://localhost/list?x=1#top' })
    page.window.history.pushState(null, '', '/detail/7')
    expect(await page.configure({ url: 'http://localhost/list?x=1' })).toBeUndefined()
    expect((await page.configure())?.errMsg).toBe('config:invalid signature')
  })

  it('on Android the current URL', async () => {
    page = await openOfficialPage({ personality: 'android', url: 'http://localhost/list?x=1' })
    page.window.history.pushState(null, '', '/detail/7#part')
    expect(await page.configure()).toBeUndefined()
    expect((await page.configure({ url: 'http://localhost/list?x=1' }))?.errMsg).toBe('config:invalid signature')
  })
})

describe('the share menu', () => {
  const card = {
    title: '晨光书店',
    desc: '周末市集',
    link: 'http://localhost/booth/7',
    imgUrl: 'http://localhost/7.png',
  }

  it('shows the stored card, also after a route change', async () => {
    await openConfigured()
    expect((await page.call('updateAppMessageShareData', card)).called).toBe('success')
    page.window.history.pushState(null, '', '/elsewhere')
    expect(await page.sim.tapMenu('share:appmessage')).toEqual({ item: 'share:appmessage', source: 'stored', ...card })
  })

  it('keeps the timeline apart', async () => {
    await openConfigured()
    await page.call('updateTimelineShareData', { ...card, title: '圈' })
    expect(await page.sim.tapMenu('share:timeline')).toMatchObject({ title: '圈', desc: '', source: 'stored' })
    expect(await page.sim.tapMenu('share:appmessage')).toMatchObject({ title: '名单', source: 'default' })
  })

  it('asks the page that listens to the menu', async () => {
    await openConfigured()
    const heard: string[] = []
    const listen = Reflect.get(page.wx, 'onMenuShareAppMessage') as (options: object) => void
    listen({ ...card, trigger: () => heard.push('trigger'), success: () => heard.push('success') })
    await settled()
    expect(await page.sim.tapMenu('share:appmessage')).toEqual({
      item: 'share:appmessage',
      source: 'listener',
      ...card,
    })
    await settled()
    expect(heard).toEqual(['trigger', 'success'])
  })

  it('falls back to title and address', async () => {
    await openConfigured()
    expect(await page.sim.tapMenu('share:appmessage')).toEqual({
      item: 'share:appmessage',
      source: 'default',
      title: '名单',
      desc: 'http://localhost:8720/list?x=1',
      link: 'http://localhost:8720/list?x=1',
      imgUrl: '',
    })
  })

  it('takes no link outside the JS-safe domains', async () => {
    await openConfigured()
    const { answer } = await page.call('updateAppMessageShareData', { ...card, link: 'https://elsewhere.example/' })
    expect(answer.errMsg).toBe('updateAppMessageShareData:fail,link must be in js secure domain list')
  })
})

describe('beacons', () => {
  type Beacons = { beacons: { minor: number; accuracy: string; proximity: string; heading?: string }[] }

  async function search(): Promise<Beacons[]> {
    const heard: Beacons[] = []
    const listen = Reflect.get(page.wx, 'onSearchBeacons') as (options: object) => void
    listen({ complete: (payload: Beacons) => heard.push(payload) })
    expect((await page.call('startSearchBeacons', { ticket: '' })).called).toBe('success')
    return heard
  }

  it('arrive once a second, nearest first, until the search stops', async () => {
    await openConfigured()
    page.sim.world.clock.freeze()
    const heard = await search()
    page.sim.world.clock.advance('3s')
    await settled()
    expect(heard).toHaveLength(3)
    expect(heard[0]?.beacons.map(({ minor }) => minor)).toEqual([7, 8, 1])
    expect(heard[0]?.beacons[0]).toMatchObject({ accuracy: '0.72', proximity: '2' })
    expect(heard[0]?.beacons[0]).not.toHaveProperty('heading')
    expect((await page.call('stopSearchBeacons')).called).toBe('success')
    page.sim.world.clock.advance('3s')
    await settled()
    expect(heard).toHaveLength(3)
  })

  it('follow the phone', async () => {
    await openConfigured({ personality: 'android' })
    page.sim.world.clock.freeze()
    const heard = await search()
    page.sim.world.state.phone.position = { x: 18, y: 9 }
    page.sim.world.clock.advance('1s')
    await settled()
    expect(heard[0]?.beacons[0]).toMatchObject({ minor: 1, proximity: '1', heading: '0' })
  })

  it('cannot be searched twice at a time, nor with Bluetooth off', async () => {
    await openConfigured()
    await search()
    expect((await page.call('startSearchBeacons', {})).answer.errMsg).toBe('startSearchBeacons:already started')
    await page.call('stopSearchBeacons')
    page.sim.world.state.phone.bluetooth = 'off'
    expect((await page.call('startSearchBeacons', {})).answer.errMsg).toBe('startSearchBeacons:bluetooth power off')
  })

  it('stop when the page goes away', async () => {
    await openConfigured()
    page.sim.world.clock.freeze()
    const heard = await search()
    for (const open of page.sim.pages.slice()) page.sim.disconnect(open)
    page.sim.world.clock.advance('3s')
    await settled()
    expect(heard).toEqual([])
  })
})

describe('pictures', () => {
  it('go to the server and come back', async () => {
    await openConfigured()
    const chosen = (await page.call('chooseImage', { count: 2 })).answer['localIds'] as string[]
    expect(chosen).toEqual([expect.stringMatching(/^wxLocalResource:\/\/imageID/)])
    const { answer } = await page.call('uploadImage', { localId: chosen[0] })
    const back = await page.call('downloadImage', { serverId: answer['serverId'] })
    const read = await page.call('getLocalImgData', { localId: back.answer['localId'] })
    expect(read.answer['localData']).toMatch(/^data:image\//)
  })

  it('may be named by whoever plays the user', async () => {
    await openConfigured({ personality: 'android' })
    page.sim.attach(async ({ api }) =>
      api === 'chooseImage' ? ok({ localIds: ['data:image/png;base64,AAAA'] }) : undefined,
    )
    const [localId] = (await page.call('chooseImage')).answer['localIds'] as string[]
    expect(localId).toMatch(/^weixin:\/\/resourceid\//)
    expect((await page.call('getLocalImgData', { localId })).answer['localData']).toBe('AAAA')
  })

  it('that are not there cannot be uploaded', async () => {
    await openConfigured()
    expect((await page.call('uploadImage', { localId: 'wxLocalResource://nothing' })).answer.errMsg).toBe(
      'uploadImage:fail',
    )
  })
})

describe('overrides', () => {
  it('are typed by the registry, and the latest wins until it is withdrawn', async () => {
    await openConfigured()
    page.sim.handle(scanQRCode, ({ needResult }) => ok({ resultStr: needResult ? 'first' : '' }))
    const withdraw = page.sim.handle(scanQRCode, () => deny())
    expect((await page.call('scanQRCode', { needResult: 1 })).answer.errMsg).toBe('scanQRCode:permission denied')
    withdraw()
    expect((await page.call('scanQRCode', { needResult: 1 })).answer).toMatchObject({ resultStr: 'first' })
  })

  it('fail the call, not the page, when they throw', async () => {
    await openConfigured()
    page.sim.handle('scanQRCode', () => {
      throw new Error('a mistake in the test')
    })
    const { answer } = await page.call('scanQRCode')
    expect(answer.errMsg).toContain('a mistake in the test')
  })
})

describe('equal seeds', () => {
  it('make equal worlds', async () => {
    const [one, other, third] = [
      createSimulator({ seed: 7 }),
      createSimulator({ seed: 7 }),
      createSimulator({ seed: 8 }),
    ]
    expect(one.account).toEqual(other.account)
    expect(one.shake()?.ticket).toBe(other.shake()?.ticket)
    expect(one.account.appId).not.toBe(third.account.appId)
    page = await openOfficialPage()
  })
})

describe('a page on the bare bridge', () => {
  it('asks without any config whether the user follows the account', async () => {
    page = await openOfficialPage()
    const shake = page.window['BeaconAddContactJsBridge'] as {
      ready(run: () => void): void
      invoke(command: string, args: object, callback: (reply: unknown) => void): void
    }
    const reply = await new Promise((resolve) =>
      shake.ready(() => shake.invoke('checkAddContactStatus', { type: 0 }, resolve)),
    )
    expect(reply).toEqual({ err_msg: 'checkAddContactStatus:ok', err_code: 0, data: 1 })
  })

  it('picks an address without any config', async () => {
    page = await openOfficialPage()
    expect(await page.invoke('editAddress')).toMatchObject({
      err_msg: expect.stringMatching(/:ok$/),
      userName: expect.any(String),
    })
  })

  it('hides the menu with call, which answers nothing', async () => {
    page = await openOfficialPage()
    const bridge = page.window['WeixinJSBridge'] as { call(command: string): void }
    bridge.call('hideOptionMenu')
    await settled()
    expect(page.sim.pages[0]?.state.hiddenMenuItems.has('*')).toBe(true)
  })

  it('does not lose the next event when a listener throws', async () => {
    page = await openOfficialPage({ personality: 'ios' })
    const heard: unknown[] = []
    page.window.addEventListener('error', (event) => event.preventDefault())
    page.listen('onVoicePlayEnd', () => {
      throw new Error('a mistake of the page')
    })
    page.listen('onVoicePlayEnd', (payload) => heard.push(payload))
    await settled()
    page.sim.emit('onVoicePlayEnd', { localId: 'one' })
    page.sim.emit('onVoicePlayEnd', { localId: 'two' })
    await settled()
    expect(heard).toEqual([{ localId: 'one' }, { localId: 'two' }])
  })
})

describe('permissions of the phone', () => {
  it('that are denied for good refuse without asking anybody', async () => {
    await openConfigured()
    const asked: string[] = []
    page.sim.attach(async ({ api }) => void asked.push(api))
    const { permissions } = page.sim.world.state.phone
    expect((await page.call('getLocation')).called).toBe('success')
    permissions.location = permissions.album = 'deny'
    expect((await page.call('getLocation')).called).toBe('cancel')
    expect((await page.call('chooseImage', { sourceType: ['album'] })).called).toBe('cancel')
    permissions.location = 'allow'
    expect((await page.call('getLocation')).called).toBe('success')
    expect(asked).toEqual(['getLocation'])
  })
})

describe('the place of the phone', () => {
  it('is told as GPS has it, or moved to where Chinese maps draw it', async () => {
    await openConfigured()
    page.sim.world.state.phone.location = { latitude: 23.1049, longitude: 113.3245, accuracy: 30, speed: 0 }
    const gps = await page.call('getLocation', { type: 'wgs84' })
    expect(gps.answer).toMatchObject({ latitude: 23.1049, longitude: 113.3245 })
    const map = await page.call('getLocation', { type: 'gcj02' })
    expect(map.answer).toMatchObject({
      latitude: expect.closeTo(23.1023, 3),
      longitude: expect.closeTo(113.3299, 3),
      accuracy: 30,
    })
  })
})

describe('walking', () => {
  it('brings beacons near and lets them fade', async () => {
    await openConfigured()
    const { world } = page.sim
    world.clock.freeze()
    const heard: { minor: number; rssi: string }[][] = []
    page.listen('onBeaconsInRange', ({ beacons }) => heard.push(beacons as { minor: number; rssi: string }[]))
    await page.call('startSearchBeacons', {})
    walk(world, world.state.phone, [{ x: 18, y: 9 }], 2)
    world.clock.advance('12s')
    await settled()
    const nearest = heard.map(([first]) => first?.minor)
    expect([nearest[0], nearest[3], nearest.at(-1)]).toEqual([7, 8, 1])
    const stage = heard.map((beacons) => Number(beacons.find(({ minor }) => minor === 1)?.rssi))
    expect(stage).toEqual(stage.toSorted((one, other) => one - other))
    expect(whereIs(world, world.state.phone)).toEqual({ x: 18, y: 9 })
  })
})

describe('a beacon that its account registered', () => {
  it('is found by a page once it is in a group', async () => {
    await openConfigured()
    const { world, account } = page.sim
    world.clock.freeze()
    const [nearest] = world.state.beacons
    if (nearest === undefined) throw new Error('there is no beacon')
    const { uuid, major, minor } = nearest
    const { appId } = account
    const { shakeDevices, shakeGroups } = world.state.services
    shakeDevices.push({ appId, deviceId: 77, applyId: 1, uuid, major, minor, comment: '', pageIds: [] })
    const heard: number[][] = []
    page.listen('onBeaconsInRange', ({ beacons }) =>
      heard.push((beacons as { minor: number }[]).map((beacon) => beacon.minor)),
    )
    await page.call('startSearchBeacons', {})
    world.clock.advance('1s')
    shakeGroups.push({ appId, groupId: 1, name: '一楼', deviceIds: [77] })
    world.clock.advance('1s')
    await settled()
    expect(heard.map((minors) => minors.includes(minor))).toEqual([false, true])
  })
})

describe('a snapshot page', () => {
  it('has no JS-SDK until the visitor asks for the full service', async () => {
    await openConfigured()
    const { phone } = page.sim.world.state
    phone.snapshot = true
    expect((await page.call('scanQRCode')).called).toBe('fail')
    phone.snapshot = false
    expect((await page.call('scanQRCode')).called).toBe('success')
  })
})

describe('a handler that gives what the registry cannot encode', () => {
  it('fails its call', async () => {
    await openConfigured({ personality: 'ios' })
    page.sim.handle('chooseImage', () => ok({ pictures: [] }))
    expect((await page.call('chooseImage')).called).toBe('fail')
    expect((await page.call('getNetworkType')).called).toBe('success')
  })
})

describe('a page that sends garbage', () => {
  it('costs nobody anything', async () => {
    await openConfigured()
    const host = page.sim.pages[0]
    for (const text of [
      '{"kind":"invoke","id":1,"command":"scanQRCode"}',
      '{"kind":"tap","id":1,"tag":"x"}',
      '{"kind":"on"}',
      '{"kind":"nonsense"}',
    ]) {
      host?.receive(JSON.parse(text) as Parameters<typeof host.receive>[0])
    }
    await settled()
    expect((await page.call('getNetworkType')).called).toBe('success')
  })
})
