import { cancel, deny, fail, ok, raw, silence } from '@weh5/simulator'
import { describe, expect, it, vi } from 'vitest'
import { openPage } from './page.ts'

describe('a call', () => {
  it('resolves with the typed result', async () => {
    const { client, sim, sign } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode, chooseImage: client.chooseImage } })
    sim.handle('scanQRCode', () => ok({ resultStr: 'https://expo.test/booth/7' }))
    sim.handle('chooseImage', () => ok({ localIds: ['weixin://resourceid/1'] }))

    await expect(wx.scanQRCode({ needResult: true })).resolves.toEqual({ resultStr: 'https://expo.test/booth/7' })
    await expect(wx.chooseImage({ count: 1 })).resolves.toEqual({ localIds: ['weixin://resourceid/1'] })
    expect(sim.calls('scanQRCode')[0]?.args).toMatchObject({ needResult: 1 })
  })

  it('turns the cancel of a person into code cancel, or into undefined with optional()', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode } })
    sim.handle('scanQRCode', () => cancel())

    const error = await wx.scanQRCode().catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(client.WechatError)
    expect(client.isCancel(error)).toBe(true)
    expect(error).toMatchObject({ code: 'cancel', api: 'scanQRCode', native: 'scanQRCode:cancel' })
    await expect(client.optional(wx.scanQRCode())).resolves.toBeUndefined()
  })

  it.each([
    ['permission denied', deny(), 'not-granted'],
    ['a phone without Bluetooth', fail('bluetooth power off'), 'denied'],
    ['a client that lacks it', raw({ err_msg: 'system:function_not_exist' }), 'unsupported'],
    ['bad options', fail('invalid_param'), 'bad-params'],
    ['anything else', fail('system_busy'), 'failed'],
  ] as const)('says what %s means', async (_name, outcome, code) => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { startSearchBeacons: client.startSearchBeacons } })
    sim.handle('startSearchBeacons', () => outcome)
    await expect(wx.startSearchBeacons()).rejects.toMatchObject({ code, api: 'startSearchBeacons' })
  })

  it('keeps the error code that the official script deletes', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { closeWindow: client.closeWindow } })
    sim.handle('closeWindow', () => raw({ err_msg: 'closeWindow:fail', err_code: 63002, err_desc: 'busy' }))
    await expect(wx.closeWindow()).rejects.toMatchObject({ errcode: 63002, native: 'closeWindow:fail busy' })
  })

  it('settles when the reply makes the official script throw', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode } })
    const thrown = swallowNextError()
    sim.handle('scanQRCode', () => raw({ err_msg: 'scanQRCode:ok', resultStr: 'plain text' }))

    await expect(wx.scanQRCode({ needResult: true })).resolves.toEqual({ resultStr: 'plain text' })
    expect(await thrown).toBeInstanceOf(SyntaxError)
  })

  it('rejects a reply that is nothing like the documented one', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { chooseImage: client.chooseImage } })
    sim.handle('chooseImage', () => raw({ err_msg: 'chooseImage:ok', localIds: 7 }))
    await expect(wx.chooseImage()).rejects.toMatchObject({
      code: 'failed',
      native: expect.stringContaining('localIds'),
    })
  })

  it('keeps to the first of two answers', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { getLocation: client.getLocation } })
    await wx.ready()
    const bridge = (window as unknown as { WeixinJSBridge: Bridge }).WeixinJSBridge
    const invoke = bridge.invoke.bind(bridge)
    bridge.invoke = (command, args, callback) => {
      invoke(command, args, (reply) => {
        callback(reply)
        callback({ err_msg: `${command}:cancel` })
      })
    }
    await expect(wx.getLocation()).resolves.toHaveProperty('latitude')
    expect(sim.calls('getLocation')).toHaveLength(1)
  })

  it('rejects with timeout when the client never answers', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({
      sign,
      apis: { closeWindow: client.closeWindow, scanQRCode: client.scanQRCode },
      timeout: 500,
    })
    sim.handle('closeWindow', () => silence())
    sim.handle('scanQRCode', () => silence())
    await expect(wx.closeWindow()).rejects.toMatchObject({ code: 'timeout' })
    await expect(wx.scanQRCode({}, { timeout: 20 })).rejects.toMatchObject({ code: 'timeout', api: 'scanQRCode' })
  })

  it.each([0, Infinity])('waits for ever with a timeout of %d', async (timeout) => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { closeWindow: client.closeWindow }, timeout })
    sim.handle('closeWindow', () => ok())
    await expect(wx.closeWindow()).resolves.toBeUndefined()
    await expect(wx.closeWindow(undefined, { timeout })).resolves.toBeUndefined()
  })

  it('lets go when its signal fires, and does not start when it has', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode } })
    const controller = new AbortController()
    sim.handle('scanQRCode', () => {
      controller.abort()
      return silence()
    })

    await expect(wx.scanQRCode({}, { signal: controller.signal })).rejects.toMatchObject({ code: 'aborted' })
    await expect(wx.scanQRCode({}, { signal: controller.signal })).rejects.toMatchObject({ code: 'aborted' })
    expect(sim.calls('scanQRCode')).toHaveLength(1)
  })

  it('leaves the options it is given alone, frozen or not', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { checkJsApi: client.checkJsApi } })
    const options = Object.freeze({ jsApiList: Object.freeze(['previewImage', 'getLocation']) })

    await wx.checkJsApi(options)

    expect(options.jsApiList).toEqual(['previewImage', 'getLocation'])
    expect(sim.calls('checkJsApi')[0]?.args).toMatchObject({ jsApiList: ['imagePreview', 'geoLocation'] })
  })

  it('reaches the hardware calls, for which the official script has no method', async () => {
    const { client, sign } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { openWXDeviceLib: client.openWXDeviceLib } })
    await expect(wx.openWXDeviceLib()).resolves.toEqual({ bluetoothState: 'on', isSupportBLE: true })
  })

  it('needs no signature to speak to the mini program around the page', async () => {
    const { client, sim, sign, signed } = await openPage({ personality: 'mini-program' })
    const wx = client.createWechat({ sign, apis: { navigateTo: client.navigateTo, postMessage: client.postMessage } })
    await wx.postMessage({ data: { checkedIn: 'booth-7' } })
    await wx.navigateTo({ url: '/pages/order/index' })
    expect(sim.calls('navigateTo')[0]?.args).toEqual({ name: 'navigateTo', arg: { url: '/pages/order/index' } })
    expect(signed).toEqual([])
  })

  it('needs neither script nor signature on the bare bridge', async () => {
    const { client, sim, sign, signed } = await openPage({ personality: 'ios', script: false })
    const wx = client.createWechat({ sign, apis: { getBrandWCPayRequest: client.getBrandWCPayRequest } })
    sim.handle('getBrandWCPayRequest', () => cancel())
    const order = {
      appId: 'wx1',
      timeStamp: '1',
      nonceStr: 'n',
      package: 'prepay_id=1',
      signType: 'RSA',
      paySign: 's',
    } as const
    await expect(wx.getBrandWCPayRequest(order)).rejects.toMatchObject({ code: 'cancel' })
    expect(signed).toEqual([])
  })

  it('reaches the bridges of a page that a shake opened, and does not wait where none of them answers', async () => {
    const { client, sim, sign } = await openPage({ personality: 'android' })
    const { checkAddContactStatus, jumpAddContact } = client
    const wx = client.createWechat({ sign, apis: { checkAddContactStatus, jumpAddContact } })
    sim.handle('checkAddContactStatus', () => ok({ followed: true }))
    await expect(wx.checkAddContactStatus({ type: 0 })).resolves.toEqual({ followed: true })
    await expect(wx.jumpAddContact({ type: 0 })).resolves.toBeUndefined()
  })

  it('hands a red packet over to the bridge that a shaken page has, and says so where there is none', async () => {
    const { client, sign, signed } = await openPage({ personality: 'android', script: false })
    const wx = client.createWechat({ sign, apis: { jumpHongbao: client.jumpHongbao } })
    const lottery = { lottery_id: 'L7', noncestr: 'n', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', sign: 'S' }
    const invoke = vi.fn<(command: string, args: object) => void>()
    Object.defineProperty(window, 'BeaconShakehbJsBridge', { value: { invoke }, configurable: true })

    await expect(wx.jumpHongbao(lottery)).resolves.toBeUndefined()
    expect(invoke.mock.calls[0]?.slice(0, 2)).toEqual(['jumpHongbao', lottery])
    expect(signed).toEqual([])

    Reflect.deleteProperty(window, 'BeaconShakehbJsBridge')
    await expect(wx.jumpHongbao(lottery)).rejects.toMatchObject({ code: 'unsupported', api: 'jumpHongbao' })
  })

  it('rejects at once outside WeChat, without a word to the signature server', async () => {
    const { client, sign, signed } = await openPage()
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode, setShare: client.setShare } })
    await expect(wx.scanQRCode()).rejects.toMatchObject({ code: 'outside', api: 'scanQRCode' })
    await expect(wx.setShare({ title: 'a', imgUrl: 'b' })).rejects.toMatchObject({ code: 'outside' })
    await expect(wx.ready()).rejects.toMatchObject({ code: 'outside' })
    expect(signed).toEqual([])
  })
})

interface Bridge {
  invoke(command: string, args: object, callback: (reply: Record<string, unknown>) => void): void
}

/** The page's own error, which the bridge reports as a native client does. */
function swallowNextError(): Promise<unknown> {
  return new Promise((resolve) => process.once('uncaughtException', resolve))
}
