/**
 * The half of the registry that ships in a page: every call and event, without its spec. `calls.test.ts` holds it to the specs.
 */
export { openAddress } from './address.ts'
export { checkJsApi } from './basic.ts'
export { startSearchBeacons, stopSearchBeacons, onSearchBeacons } from './beacon.ts'
export { addCard, chooseCard, openCard, consumeAndShareCard } from './card.ts'
export { openEnterpriseChat } from './enterprise.ts'
export {
  openWXDeviceLib,
  closeWXDeviceLib,
  getWXDeviceInfos,
  getWXDeviceTicket,
  getWXDeviceBindTicket,
  getWXDeviceUnbindTicket,
  startScanWXDevice,
  stopScanWXDevice,
  connectWXDevice,
  disconnectWXDevice,
  sendDataToWXDevice,
  setSendDataDirection,
  configWXDeviceWiFi,
  onScanWXDeviceResult,
  onWXDeviceBindStateChange,
  onWXDeviceStateChange,
  onReceiveDataFromWXDevice,
  onWXDeviceBluetoothStateChange,
  onWXDeviceLanStateChange,
} from './hardware.ts'
export { chooseImage, previewImage, uploadImage, downloadImage, getLocalImgData } from './image.ts'
export { chooseInvoice, chooseInvoiceTitle } from './invoice.ts'
export { hideToolbar, showToolbar, shareWeibo, setFontSizeCallback, onMenuSetFont, onHistoryBack } from './legacy.ts'
export { openLocation, getLocation } from './location.ts'
export {
  navigateTo,
  navigateBack,
  switchTab,
  reLaunch,
  redirectTo,
  postMessage,
  launchMiniProgram,
} from './mini-program.ts'
export { getNetworkType } from './network.ts'
export {
  chooseWXPay,
  getBrandWCPayRequest,
  requestMerchantTransfer,
  openEnterpriseRedPacket,
  openBusinessView,
} from './pay.ts'
export { scanQRCode } from './scan.ts'
export { checkAddContactStatus, jumpAddContact, jumpHongbao } from './shake.ts'
export { updateAppMessageShareData, updateTimelineShareData } from './share.ts'
export {
  onMenuShareTimeline,
  onMenuShareAppMessage,
  onMenuShareQQ,
  onMenuShareWeibo,
  onMenuShareQZone,
} from './share-menu.ts'
export { openProductSpecificView } from './shop.ts'
export {
  hideOptionMenu,
  showOptionMenu,
  closeWindow,
  hideMenuItems,
  showMenuItems,
  hideAllNonBaseMenuItem,
  showAllNonBaseMenuItem,
} from './ui.ts'
export {
  startRecord,
  stopRecord,
  onVoiceRecordEnd,
  playVoice,
  pauseVoice,
  stopVoice,
  onVoicePlayEnd,
  uploadVoice,
  downloadVoice,
  translateVoice,
} from './voice.ts'
export type * from './address.ts'
export type * from './basic.ts'
export type * from './beacon.ts'
export type * from './card.ts'
export type * from './enterprise.ts'
export type * from './hardware.ts'
export type * from './image.ts'
export type * from './invoice.ts'
export type * from './legacy.ts'
export type * from './location.ts'
export type * from './mini-program.ts'
export type * from './network.ts'
export type * from './pay.ts'
export type * from './scan.ts'
export type * from './shake.ts'
export type * from './share.ts'
export type * from './share-menu.ts'
export type * from './shop.ts'
export type * from './ui.ts'
export type * from './voice.ts'
export type * from './shape.ts'
