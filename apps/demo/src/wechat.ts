import {
  chooseImage,
  closeWindow,
  createWechat,
  getLocalImgData,
  onSearchBeacons,
  scanQRCode,
  setShare,
  startSearchBeacons,
  stopSearchBeacons,
} from '@weh5/client'

/**
 * This page's WeChat: what is listed here is what gets signed and what ships. `getLocalImgData` is never called here: on iOS the official
 * script shows chosen photos through it, and may do so only when it is signed.
 */
export const wx = createWechat({
  sign: '/wechat/js-config',
  apis: {
    scanQRCode,
    chooseImage,
    getLocalImgData,
    setShare,
    startSearchBeacons,
    stopSearchBeacons,
    onSearchBeacons,
    closeWindow,
  },
})

/** Whether the page runs inside WeChat at all. */
export const insideWechat: boolean = /micromessenger/i.test(navigator.userAgent)
