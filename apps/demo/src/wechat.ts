import {
  chooseImage,
  closeWindow,
  createWechat,
  onSearchBeacons,
  scanQRCode,
  setShare,
  startSearchBeacons,
  stopSearchBeacons,
} from '@weh5/client'

/** This page's WeChat: what is listed here is what gets signed and what ships. */
export const wx = createWechat({
  sign: '/wechat/js-config',
  apis: { scanQRCode, chooseImage, setShare, startSearchBeacons, stopSearchBeacons, onSearchBeacons, closeWindow },
})

/** Whether the page runs inside WeChat at all. */
export const insideWechat: boolean = /micromessenger/i.test(navigator.userAgent)
