import { cancel, ok } from '@weh5/simulator'
import { describe, expect, it, vi } from 'vitest'
import { openPage } from './page.ts'
import { signFor } from './sign-for.ts'

describe('config', () => {
  it('happens by itself on the first call, once for all calls that wait for it', async () => {
    const { client, sim, sign, signed } = await openPage({ personality: 'ios' })
    const { createWechat, scanQRCode, getLocation } = client
    const wx = createWechat({ sign, apis: { scanQRCode, getLocation } })
    expect(signed).toEqual([])

    await Promise.all([wx.scanQRCode({ needResult: true }), wx.getLocation(), wx.ready()])

    expect(signed).toEqual(['http://localhost/list?x=1'])
    expect(sim.calls('config')).toHaveLength(1)
  })

  it('asks for what is listed and nothing else', async () => {
    const { client, sign } = await openPage({ personality: 'ios' })
    const { createWechat, scanQRCode, setShare, onSearchBeacons } = client
    const wx = createWechat({ sign, apis: { scanQRCode, setShare, onSearchBeacons } })

    const { requested } = await wx.ready()

    expect(requested).toEqual(['scanQRCode', 'updateAppMessageShareData', 'updateTimelineShareData', 'onSearchBeacons'])
  })

  it('signs the landing URL on iOS, however far the router went', async () => {
    const { client, sim, sign, signed } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode } })

    history.pushState(null, '', '/exhibits/7#map')
    await wx.scanQRCode()
    history.pushState(null, '', '/exhibits/8')
    await wx.scanQRCode()

    expect(signed).toEqual(['http://localhost/list?x=1'])
    expect(sim.calls('scanQRCode').map((call) => call.outcome?.kind)).toEqual(['ok', 'ok'])
  })

  it.each(['android', 'windows', 'mac', 'devtools'] as const)(
    'signs each new URL on %s, without its fragment',
    async (personality) => {
      const { client, sign, signed } = await openPage({ personality })
      const wx = client.createWechat({ sign, apis: { closeWindow: client.closeWindow } })

      await wx.closeWindow()
      history.pushState(null, '', '/exhibits/7#map')
      await wx.closeWindow()
      history.replaceState(null, '', '/exhibits/7#list')
      await wx.closeWindow()

      expect(signed).toEqual(['http://localhost/list?x=1', 'http://localhost/exhibits/7'])
    },
  )

  it.each(['ios', 'android'] as const)(
    'signs again on %s when the page comes out of the back-forward cache',
    async (personality) => {
      const { client, sign, signed } = await openPage({ personality })
      const wx = client.createWechat({ sign, apis: { closeWindow: client.closeWindow } })
      await wx.closeWindow()
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
      await wx.closeWindow()
      expect(signed).toHaveLength(1)

      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
      await Promise.all([wx.closeWindow(), wx.closeWindow()])
      expect(signed).toEqual(['http://localhost/list?x=1', 'http://localhost/list?x=1'])
    },
  )

  it('signs again after back and forward, where the client verifies the address', async () => {
    const { client, sign, signed } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { closeWindow: client.closeWindow } })
    await wx.closeWindow()
    history.pushState(null, '', '/exhibits/7')
    await wx.closeWindow()
    history.back()
    await vi.waitFor(() => expect(location.pathname).toBe('/list'))
    await wx.closeWindow()
    expect(signed.map((url) => new URL(url).pathname)).toEqual(['/list', '/exhibits/7', '/list'])
  })

  it('tells that a second config failed, which wx.ready calls ready', async () => {
    const { client, sim, sign, signed } = await openPage({ personality: 'android' })
    let broken = false
    const wx = client.createWechat({
      sign: async (request) => ({ ...(await sign(request)), ...(broken ? { signature: 'f'.repeat(40) } : {}) }),
      apis: { scanQRCode: client.scanQRCode },
    })
    await wx.scanQRCode()

    broken = true
    history.pushState(null, '', '/exhibits/7')

    await expect(wx.scanQRCode()).rejects.toMatchObject({
      code: 'config',
      api: 'config',
      native: expect.stringContaining('invalid signature'),
    })
    expect(sim.calls('scanQRCode')).toHaveLength(1)
    expect(signed.at(-1)).toBe('http://localhost/exhibits/7')
  })

  describe('where the client has locked its bridge, so that nobody can listen in', () => {
    function lockBridge(): void {
      const bridge: unknown = Reflect.get(window, 'WeixinJSBridge')
      Object.defineProperty(window, 'WeixinJSBridge', { value: Object.freeze(bridge), writable: false })
    }

    it('still knows that it was granted, and calls work', async () => {
      const { client, sim, sign } = await openPage({ personality: 'android' })
      lockBridge()
      const { createWechat, previewImage, scanQRCode } = client
      const wx = createWechat({ sign, apis: { previewImage, scanQRCode }, openTags: ['wx-open-launch-weapp'] })
      sim.handle('scanQRCode', () => ok({ resultStr: 'booth 7' }))

      await expect(wx.ready()).resolves.toMatchObject({ requested: ['previewImage', 'scanQRCode'], denied: [] })
      await expect(wx.scanQRCode({ needResult: true })).resolves.toEqual({ resultStr: 'booth 7' })
      // The script's own question and the second one are the same.
      const [first, second] = sim.calls('config').map(({ args }) => args)
      expect(first).toMatchObject({ verifyJsApiList: ['imagePreview', 'scanQRCode'] })
      expect(second).toMatchObject({
        verifyJsApiList: ['imagePreview', 'scanQRCode'],
        verifyOpenTagList: ['wx-open-launch-weapp'],
      })
    })

    it('still knows that it was refused', async () => {
      const { client, sign } = await openPage({ personality: 'android' })
      lockBridge()
      const wx = client.createWechat({
        sign: async (request) => ({ ...(await sign(request)), signature: 'f'.repeat(40) }),
        apis: { scanQRCode: client.scanQRCode },
      })
      await expect(wx.ready()).rejects.toMatchObject({
        code: 'config',
        native: expect.stringContaining('invalid signature'),
      })
    })

    it('still tells a cancel from a failure', async () => {
      const { client, sim, sign } = await openPage({ personality: 'ios' })
      lockBridge()
      const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode } })
      sim.handle('scanQRCode', () => cancel())
      await expect(wx.scanQRCode()).rejects.toMatchObject({ code: 'cancel' })
    })
  })

  it('corrects itself once when the client says which URL it verified', async () => {
    const { client, sign, signed } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, signUrl: 'current', apis: { scanQRCode: client.scanQRCode } })

    history.pushState(null, '', '/exhibits/7')
    await wx.scanQRCode()

    expect(signed).toEqual(['http://localhost/exhibits/7', 'http://localhost/list?x=1'])
  })

  it('keeps a failure for a while instead of knocking for every call, then tries again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const { client, sim } = await openPage({ personality: 'ios' })
      const sign = vi.fn<(request: { url: string }) => ReturnType<typeof signFor>>()
      sign.mockRejectedValueOnce(new Error('ECONNREFUSED'))
      sign.mockImplementation(({ url }) => signFor(sim, url))
      const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode } })

      await expect(wx.scanQRCode()).rejects.toMatchObject({ code: 'sign', native: 'Error: ECONNREFUSED' })
      await expect(wx.scanQRCode()).rejects.toMatchObject({ code: 'sign' })
      expect(sign).toHaveBeenCalledTimes(1)

      vi.setSystemTime(Date.now() + 1_000)
      await expect(wx.scanQRCode()).resolves.toHaveProperty('resultStr')
      expect(sign).toHaveBeenCalledTimes(2)
    } finally {
      vi.useRealTimers()
    }
  })

  it('gives up on a signature server that never answers', async () => {
    const { client } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({
      sign: () => new Promise(() => {}),
      timeout: 20,
      apis: { scanQRCode: client.scanQRCode },
    })
    await expect(wx.scanQRCode()).rejects.toMatchObject({ code: 'timeout' })
  })
})
