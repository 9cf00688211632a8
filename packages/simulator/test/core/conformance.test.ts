import { createSimulator, fail, ok, raw, silence } from '@weh5/simulator'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  bundledScript,
  openOfficialPage,
  scripts,
  settled,
  type Answer,
  type OfficialPage,
  type OfficialScript,
  type OpenOptions,
  type ScriptName,
} from './official-page.ts'

const photos = { count: 1, sizeType: ['original'], sourceType: ['album'] }

/** The rows of `peers/client.md` 1.4: what the official script does against a real client, it does against this one. */
const names = Object.keys(scripts) as ScriptName[]

describe.each(names)('%s behaves as in WeChat:', (script) => {
  let page: OfficialPage
  const open = async (options: OpenOptions = {}): Promise<OfficialPage> =>
    (page = await openOfficialPage({ script, ...options }))
  afterEach(() => page.close())

  it('1. after a failed config error fires, then ready, and later ready calls run at once', async () => {
    await open()
    const order: string[] = []
    page.wx.error(({ errMsg }) => order.push(errMsg))
    page.wx.ready(() => order.push('ready'))
    page.wx.config(page.config({ change: { signature: 'wrong' } }))
    await settled()
    expect(order).toEqual(['config:invalid signature', 'ready'])
    page.wx.ready(() => order.push('late'))
    expect(order).toEqual(['config:invalid signature', 'ready', 'late'])
  })

  it('2. on a second config ready runs immediately, before the answer', async () => {
    await open()
    await page.configure()
    const order: string[] = []
    page.wx.error(() => order.push('error'))
    page.wx.config(page.config({ change: { signature: 'wrong' } }))
    page.wx.ready(() => order.push('ready'))
    expect(order).toEqual(['ready'])
    await settled()
    expect(order).toEqual(['ready', 'error'])
  })

  it('3. only the last error handler is kept', async () => {
    await open()
    const heard: string[] = []
    page.wx.error(() => heard.push('first'))
    page.wx.error(() => heard.push('second'))
    page.wx.config(page.config({ change: { signature: 'wrong' } }))
    await settled()
    expect(heard).toEqual(['second'])
  })

  it('4. with WeChat 10 the error handler never runs', async () => {
    await open({
      before: ({ navigator }) =>
        Object.defineProperty(navigator, 'userAgent', { value: 'iPhone MicroMessenger/10.0.1 Language/zh_CN' }),
    })
    const heard = vi.fn<(answer: Answer) => void>()
    page.wx.error(heard)
    page.wx.config(page.config({ change: { signature: 'wrong' } }))
    await settled()
    expect(heard).not.toHaveBeenCalled()
    expect(page.sim.calls('config')).toHaveLength(1)
  })

  it('5. outside WeChat nothing ever answers', async () => {
    await open({ bridge: 'never' })
    const heard = vi.fn<() => void>()
    page.wx.ready(heard)
    page.wx.error(heard)
    page.wx.config(page.config())
    void page.call('scanQRCode').then(heard)
    await settled()
    expect(heard).not.toHaveBeenCalled()
  })

  it('6. before the bridge is there config waits and other calls are dropped', async () => {
    await open({
      bridge: 'late',
      before: ({ navigator }) =>
        Object.defineProperty(navigator, 'userAgent', { value: 'iPhone MicroMessenger/8.0.48', configurable: true }),
    })
    const scanned = vi.fn<() => void>()
    void page.call('scanQRCode').then(scanned)
    expect(await page.configure()).toBeUndefined()
    expect(scanned).not.toHaveBeenCalled()
    expect(page.sim.calls('scanQRCode')).toEqual([])
  })

  it('7. jsApiList is rewritten in place, and a frozen one is sent as it is', async () => {
    await open()
    const config = page.config({ jsApiList: ['previewImage', 'getLocation'] })
    page.wx.config(config)
    expect(config.jsApiList).toEqual(['imagePreview', 'geoLocation'])
    await settled()
    page.wx.config({ ...config, jsApiList: Object.freeze(['previewImage']) })
    await settled()
    expect(page.sim.calls('config').map(({ args }) => args['verifyJsApiList'])).toEqual([
      ['imagePreview', 'geoLocation'],
      ['previewImage'],
    ])
    page.sim.handle('previewImage', () => ok())
    expect(page.sim.pages[0]?.state.grant?.commands.has('imagePreview')).toBe(false)
  })

  it('8. a client that knows no config passes', async () => {
    await open()
    page.sim.handle('config', () => raw({ err_msg: 'system:function_not_exist' }))
    expect(await page.configure()).toBeUndefined()
  })

  it('9. failure texts lose their case and underscores, err_code and its like are gone', async () => {
    await open()
    await page.configure()
    page.sim.handle('getLocation', () =>
      raw({ err_msg: 'geoLocation:failed_Foo_Bar', err_code: 7, err_desc: 'no', err_detail: 'nothing' }),
    )
    expect(await page.call('getLocation')).toEqual({ called: 'fail', answer: { errMsg: 'getLocation:foo bar' } })
  })

  it.each([
    ['geoLocation:ok', 'success', 'getLocation:ok'],
    ['geoLocation:confirm', 'success', 'getLocation:ok'],
    ['geoLocation:cancel', 'cancel', 'getLocation:cancel'],
    ['geoLocation:fail_cancel', 'cancel', 'getLocation:cancel'],
    ['system:access_denied', 'fail', 'getLocation:permission denied'],
    ['geoLocation:fail_no permission to execute', 'fail', 'getLocation:permission denied'],
    [
      'geoLocation:fail, the permission value is offline verifying',
      'fail',
      'getLocation:fail, the permission value is offline verifying',
    ],
  ])('10. %s runs %s', async (err_msg, called, errMsg) => {
    await open()
    await page.configure()
    page.sim.handle('getLocation', () => raw({ err_msg }))
    expect(await page.call('getLocation')).toMatchObject({ called, answer: { errMsg } })
  })

  it('11. on iOS the scan is a JSON envelope, and plain text throws inside the bridge callback', async () => {
    await open({ personality: 'ios' })
    await page.configure()
    page.sim.handle('scanQRCode', () => ok({ resultStr: '你好 "WeChat"' }), { once: true })
    expect((await page.call('scanQRCode', { needResult: 1 })).answer).toMatchObject({ resultStr: '你好 "WeChat"' })

    const thrown = new Promise<string>((resolve) => {
      page.window.addEventListener('error', (event) => {
        event.preventDefault()
        resolve(String(event.error))
      })
    })
    page.sim.handle('scanQRCode', () => raw({ err_msg: 'scanQRCode:ok', resultStr: 'plain' }), { once: true })
    const completed = vi.fn<() => void>()
    void page.call('scanQRCode', { needResult: 1 }).then(completed)
    expect(await thrown).toContain('SyntaxError')
    expect(completed).not.toHaveBeenCalled()
    // The next reply is not lost.
    expect((await page.call('getNetworkType')).called).toBe('success')
  })

  it('12. lists are JSON text on Android and lists on iOS, and the script reads both', async () => {
    for (const [personality, kind] of [
      ['android', 'string'],
      ['ios', 'object'],
    ] as const) {
      await open({ personality })
      await page.configure()
      expect(typeof (await page.invoke('chooseImage', photos))['localIds']).toBe(kind)
      expect(typeof (await page.invoke('checkJsApi', { jsApiList: ['geoLocation'] }))['checkResult']).toBe(kind)
      expect((await page.call('chooseImage')).answer['localIds']).toHaveLength(1)
      expect((await page.call('checkJsApi', { jsApiList: ['getLocation', 'x'] })).answer).toMatchObject({
        checkResult: { getLocation: true, x: false },
      })
      if (personality === 'android') await page.close()
    }
  })

  it('12. on desktop they stay what the client sent', async () => {
    await open({ personality: 'windows' })
    await page.configure()
    const { answer } = await page.call('checkJsApi', { jsApiList: ['scanQRCode', 'chooseImage'] })
    expect(answer).toMatchObject({ checkResult: { scanQRCode: false, chooseImage: true } })
  })

  it('13. the subtype of the network wins, and a bare unknown type fails', async () => {
    await open()
    page.sim.world.state.phone.network = '4g'
    expect((await page.call('getNetworkType')).answer).toMatchObject({ networkType: '4g' })
    page.sim.world.state.phone.network = 'wifi'
    expect((await page.call('getNetworkType')).answer).toMatchObject({ networkType: 'wifi' })
    page.sim.handle('getNetworkType', () => raw({ err_msg: 'network_type:5g' }))
    expect((await page.call('getNetworkType')).called).toBe('fail')
  })

  it('14. getLocalImgData is a queue: the next goes out when the last is answered', async () => {
    await open({ personality: 'ios' })
    await page.configure()
    const { answer } = await page.call('chooseImage')
    const [localId] = answer['localIds'] as string[]
    const answers: ((value: ReturnType<typeof fail>) => void)[] = []
    page.sim.handle('getLocalImgData', () => new Promise((resolve) => answers.push(resolve)))
    const first = page.call('getLocalImgData', { localId })
    const second = page.call('getLocalImgData', { localId })
    await settled()
    expect(answers).toHaveLength(1)
    answers[0]?.(fail('first'))
    expect((await first).answer.errMsg).toBe('getLocalImgData:first')
    await settled()
    answers[1]?.(fail('second'))
    expect((await second).answer.errMsg).toBe('getLocalImgData:second')
  })

  it('15. on iOS a local picture that did not load is repaired through getLocalImgData', async () => {
    await open({ personality: 'ios' })
    await page.configure()
    const { answer } = await page.call('chooseImage')
    const image = page.window.document.createElement('img')
    image.src = (answer['localIds'] as string[])[0] ?? ''
    page.window.document.body.append(image)
    image.dispatchEvent(new page.window.Event('error'))
    await settled()
    expect(image.src).toMatch(/^data:image\/jpeg;base64,/)
    expect(page.sim.calls('getLocalImgData')).toHaveLength(1)
  })

  it('15. on Android the script does nothing about it, so the client shows it', async () => {
    await open({ personality: 'android' })
    await page.configure()
    const { answer } = await page.call('chooseImage')
    const image = page.window.document.createElement('img')
    image.src = (answer['localIds'] as string[])[0] ?? ''
    expect(image.src).toMatch(/^weixin:\/\/resourceid\//)
    page.window.document.body.append(image)
    image.dispatchEvent(new page.window.Event('error'))
    await settled()
    expect(image.src).toMatch(/^data:image\/jpeg;base64,/)
    expect(page.sim.calls('getLocalImgData')).toEqual([])
  })

  it('16. every registration listens once more, and there is no way back', async () => {
    await open({ personality: 'ios' })
    await page.configure()
    const heard: string[] = []
    const listen = (name: string): void =>
      (Reflect.get(page.wx, 'onSearchBeacons') as (options: object) => void)({ complete: () => heard.push(name) })
    listen('first')
    listen('second')
    await settled()
    page.sim.emit('onSearchBeacons', { beacons: [] })
    await settled()
    expect(heard).toEqual(['first', 'second'])
  })

  it('17. phones report the page to open.weixin.qq.com after a config, unless debug is on', async () => {
    const reported: string[] = []
    const before: OpenOptions['before'] = (window) => {
      window['Image'] = class {
        set src(url: string) {
          reported.push(url)
        }
      }
      window['alert'] = (): void => {}
    }
    await open({ personality: 'android', before })
    await page.configure()
    expect(reported).toHaveLength(1)
    const report = new URL(reported[0] ?? '')
    expect(report.origin + report.pathname).toBe('https://open.weixin.qq.com/sdk/report')
    expect(report.searchParams.get('u')).toBe('http://localhost:8720/list?x=1')
    await page.close()

    reported.length = 0
    await open({ personality: 'android', before })
    await page.configure({ change: { debug: true } })
    expect(reported).toEqual([])
  })

  it('18. computers report nothing', async () => {
    const reported: string[] = []
    for (const personality of ['windows', 'mac'] as const) {
      await open({
        personality,
        before: (window) => {
          window['Image'] = class {
            set src(url: string) {
              reported.push(url)
            }
          }
        },
      })
      await page.configure()
      if (personality === 'windows') await page.close()
    }
    expect(reported).toEqual([])
  })

  it('20. wx.invoke and wx.on exist after the first config only', async () => {
    await open()
    expect(Object.keys(page.wx)).toHaveLength(52)
    expect(page.wx).not.toHaveProperty('invoke')
    page.wx.config(page.config())
    expect(Object.keys(page.wx)).toHaveLength(54)
    await settled()
    const reply = await new Promise((resolve) => page.wx.invoke('openWXDeviceLib', {}, resolve))
    expect(reply).toEqual({ err_msg: 'openWXDeviceLib:ok', bluetoothState: 'on', isSupportBLE: 'yes' })
  })

  it('21. debug alerts each answer', async () => {
    const alerts: string[] = []
    await open({ before: (window) => (window['alert'] = (text: string) => alerts.push(text)) })
    await page.configure({ change: { debug: true } })
    await page.call('getNetworkType')
    expect(alerts.map((text) => (JSON.parse(text) as Answer).errMsg)).toEqual(['config:ok', 'getNetworkType:ok'])
  })

  it('sends every call the six verify fields, which a recording leaves out', async () => {
    await open()
    await page.configure()
    await page.call('scanQRCode', { needResult: 1 })
    expect(page.sim.calls('scanQRCode')[0]?.args).toEqual({ needResult: 1, scanType: ['qrCode', 'barCode'] })
  })

  it('an unanswered call stays open', async () => {
    await open()
    await page.configure()
    page.sim.handle('scanQRCode', () => silence())
    const answered = vi.fn<() => void>()
    void page.call('scanQRCode').then(answered)
    await settled()
    expect(answered).not.toHaveBeenCalled()
  })
})

describe('jweixin-module 1.6.0', () => {
  it('19. under an AMD loader sets no window.wx', async () => {
    const sim = createSimulator()
    const { window } = new JSDOM('', { url: 'http://localhost/', runScripts: 'outside-only' })
    await sim.install(window as unknown as Window)
    window['define'] = Object.assign((): void => {}, { amd: {} })
    window.eval(scripts['jweixin-module 1.6.0'])
    expect(window['wx']).toBeUndefined()
    await sim.close()
  })
})

describe('weixin-js-sdk 1.6.5 in a bundle', () => {
  let window: JSDOM['window']
  beforeEach(() => {
    ;({ window } = new JSDOM('', { url: 'http://localhost/', runScripts: 'outside-only' }))
  })

  it('22. lacks the global wx that its own getLocalImgData queue refers to', async () => {
    const sim = createSimulator()
    await sim.install(window as unknown as Window)
    window.eval(bundledScript)
    expect(window['wx']).toBeUndefined()
    const sdk = window['sdk'] as OfficialScript
    const thrown = new Promise<string>((resolve) => {
      window.addEventListener('error', (event) => {
        event.preventDefault()
        resolve(String(event.error))
      })
    })
    const getLocalImgData = Reflect.get(sdk, 'getLocalImgData') as (options: object) => void
    getLocalImgData({ localId: 'one' })
    getLocalImgData({ localId: 'two' })
    expect(await thrown).toContain('wx is not defined')
    await sim.close()
  })
})
