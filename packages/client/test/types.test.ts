import {
  addCard,
  chooseWXPay,
  createWechat,
  getLocation,
  getNetworkType,
  hideMenuItems,
  invoke,
  launchMiniProgram,
  onMenuShareTimeline,
  onSearchBeacons,
  openAddress,
  openWXDeviceLib,
  scanQRCode,
  setShare,
  startRecord,
  startSearchBeacons,
  supports,
  updateAppMessageShareData,
  uploadVoice,
  type BeaconsInRange,
  type NetworkType,
  type Reply,
  type ScanQRCodeResult,
} from '@weh5/client'
import * as registry from '@weh5/protocol/jsapi/calls'
import { describe, expectTypeOf, it } from 'vitest'

const wx = createWechat({
  sign: '/wechat/js-config',
  apis: {
    addCard,
    chooseWXPay,
    getLocation,
    getNetworkType,
    hideMenuItems,
    invoke,
    launchMiniProgram,
    onMenuShareTimeline,
    onSearchBeacons,
    openAddress,
    openWXDeviceLib,
    scanQRCode,
    setShare,
    startRecord,
    startSearchBeacons,
    supports,
    updateAppMessageShareData,
    uploadVoice,
  },
})
const small = createWechat({
  sign: async () => ({ appId: '', timestamp: 1, nonceStr: '', signature: '' }),
  apis: { scanQRCode },
})

describe('types', () => {
  it('give a listed call its options and result', () => {
    expectTypeOf(wx.scanQRCode).returns.resolves.toEqualTypeOf<ScanQRCodeResult>()
    expectTypeOf(wx.scanQRCode).toBeCallableWith()
    expectTypeOf(wx.scanQRCode).toBeCallableWith({ needResult: 1, scanType: ['qrCode'] }, { timeout: 1000 })
    expectTypeOf(wx.onSearchBeacons).parameter(0).toEqualTypeOf<(payload: BeaconsInRange) => void>()
  })

  it('take the documented calls that other packages reject', () => {
    expectTypeOf(wx.addCard).toBeCallableWith({ cardList: [{ cardId: 'p', cardExt: '{}' }] })
    expectTypeOf(wx.startRecord).toBeCallableWith()
    const card = { title: 't', desc: 'd', link: 'https://m.example.com/', imgUrl: 'https://m.example.com/c.png' }
    expectTypeOf(wx.updateAppMessageShareData).toBeCallableWith(card)
    expectTypeOf(wx.hideMenuItems).toBeCallableWith({ menuList: ['menuItem:share:timeline'] })
    expectTypeOf(wx.openAddress).toBeCallableWith()
    expectTypeOf(wx.launchMiniProgram).toBeCallableWith({ targetAppId: 'wx1', envVersion: 'trial' })
    expectTypeOf(wx.openWXDeviceLib).toBeCallableWith({ brandUserName: 'gh_1' })
    expectTypeOf(wx.invoke).returns.resolves.toEqualTypeOf<Reply>()
    expectTypeOf(wx.uploadVoice).returns.resolves.toEqualTypeOf<{ readonly serverId: string }>()
    expectTypeOf<'5g' | 'edge' | 'wwan'>().toExtend<NetworkType>()
    expectTypeOf(wx.onMenuShareTimeline).toBeCallableWith(() => {}, { options: { title: 't' } })
  })

  it('make a page look whether a client has what it asked about', () => {
    expectTypeOf(wx.supports('scanQRCode', 'setShare')).resolves.toEqualTypeOf<{
      readonly scanQRCode: typeof wx.scanQRCode | undefined
      readonly setShare: typeof wx.setShare | undefined
    }>()
    void (async () => {
      const { scanQRCode: scan } = await wx.supports('scanQRCode')
      // @ts-expect-error: this client may lack it
      void scan({ needResult: true })
      if (scan) expectTypeOf(scan({ needResult: true })).resolves.toEqualTypeOf<ScanQRCodeResult>()
    })
    // @ts-expect-error: not in apis, so it would not be granted
    void (() => wx.supports('chooseImage'))
    // @ts-expect-error: not an API
    void (() => wx.supports('ready'))
  })

  it('refuse what is not listed, and options that are not documented', () => {
    expectTypeOf(small).not.toHaveProperty('getLocation')
    // @ts-expect-error: not in apis, so not signed
    void small.getLocation
    // @ts-expect-error: no such kind of code
    void (() => wx.scanQRCode({ scanType: ['dataMatrix'] }))
    // @ts-expect-error: a card needs a title and an image
    void (() => wx.setShare({ desc: 'x' }))
    // @ts-expect-error: no such coordinate system
    void (() => wx.getLocation({ type: 'bd09' }))
    // @ts-expect-error: no such menu entry
    void (() => wx.hideMenuItems({ menuList: ['menuItem:share:wechat'] }))
    // @ts-expect-error: payment needs a signature
    void (() => wx.chooseWXPay({ timestamp: 1, nonceStr: 'n', package: 'prepay_id=1', signType: 'RSA' }))
    // @ts-expect-error: an event takes a listener
    void (() => wx.onSearchBeacons({ complete() {} }))
    // @ts-expect-error: no such tag
    void (() => createWechat({ sign: '/s', apis: {}, openTags: ['wx-open-launch-game'] }))
    // @ts-expect-error: the registry's bare event cannot be subscribed to; the client's own can
    void (() => createWechat({ sign: '/s', apis: { onSearchBeacons: registry.onSearchBeacons } }))
    // @ts-expect-error: apis are imported, not named
    void (() => createWechat({ sign: '/s', apis: { scanQRCode: 'scanQRCode' } }))
  })
})
