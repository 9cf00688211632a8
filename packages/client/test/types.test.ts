import {
  createWechat,
  onSearchBeacons,
  scanQRCode,
  setShare,
  type BeaconsInRange,
  type ScanQRCodeResult,
} from '@weh5/client'
import { describe, expectTypeOf, it } from 'vitest'

const wx = createWechat({ sign: '/wechat/js-config', apis: { scanQRCode, setShare, onSearchBeacons } })

describe('types', () => {
  it('give a listed call its options and result', () => {
    expectTypeOf(wx.scanQRCode).returns.resolves.toEqualTypeOf<ScanQRCodeResult>()
    expectTypeOf(wx.scanQRCode).toBeCallableWith()
    expectTypeOf(wx.scanQRCode).toBeCallableWith({ needResult: 1, scanType: ['qrCode'] }, { timeout: 1000 })
    expectTypeOf(wx.onSearchBeacons).parameter(0).toEqualTypeOf<(payload: BeaconsInRange) => void>()
  })

  it('refuse what is not listed, and options that are not documented', () => {
    expectTypeOf(wx).not.toHaveProperty('getLocation')
    // @ts-expect-error: not in apis, so not signed
    void wx.getLocation
    // @ts-expect-error: no such kind of code
    void (() => wx.scanQRCode({ scanType: ['dataMatrix'] }))
    // @ts-expect-error: a card needs a title and an image
    void (() => wx.setShare({ desc: 'x' }))
  })
})
