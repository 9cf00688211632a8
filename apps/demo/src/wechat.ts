import {
  addCard,
  createWechat,
  hardware,
  onSearchBeacons,
  openLocation,
  pay,
  pickImages,
  playVoice,
  recordVoice,
  scanQRCode,
  setShare,
  startSearchBeacons,
  stopSearchBeacons,
} from '@weh5/client'

/** This page's WeChat: what is listed here is what gets signed, typed and shipped. */
export const wx = createWechat({
  sign: '/wechat/js-config',
  apis: {
    setShare,
    scanQRCode,
    pickImages,
    recordVoice,
    playVoice,
    openLocation,
    startSearchBeacons,
    stopSearchBeacons,
    onSearchBeacons,
    addCard,
    hardware,
    pay,
  },
})
