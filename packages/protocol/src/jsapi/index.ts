/** Every JSAPI, once. Calls and events are exported by name; `jsApiSpecs` lists the native side of all of them. */
import { openAddressSpec } from './address.ts'
import { checkJsApiSpec } from './basic.ts'
import { onSearchBeaconsSpec, startSearchBeaconsSpec, stopSearchBeaconsSpec } from './beacon.ts'
import { addCardSpec, chooseCardSpec, consumeAndShareCardSpec, openCardSpec } from './card.ts'
import { openEnterpriseChatSpec } from './enterprise.ts'
import {
  closeWXDeviceLibSpec,
  configWXDeviceWiFiSpec,
  connectWXDeviceSpec,
  disconnectWXDeviceSpec,
  getWXDeviceBindTicketSpec,
  getWXDeviceInfosSpec,
  getWXDeviceTicketSpec,
  getWXDeviceUnbindTicketSpec,
  onReceiveDataFromWXDeviceSpec,
  onScanWXDeviceResultSpec,
  onWXDeviceBindStateChangeSpec,
  onWXDeviceBluetoothStateChangeSpec,
  onWXDeviceLanStateChangeSpec,
  onWXDeviceStateChangeSpec,
  openWXDeviceLibSpec,
  sendDataToWXDeviceSpec,
  setSendDataDirectionSpec,
  startScanWXDeviceSpec,
  stopScanWXDeviceSpec,
} from './hardware.ts'
import { chooseImageSpec, downloadImageSpec, getLocalImgDataSpec, previewImageSpec, uploadImageSpec } from './image.ts'
import { chooseInvoiceSpec, chooseInvoiceTitleSpec } from './invoice.ts'
import {
  hideToolbarSpec,
  onHistoryBackSpec,
  onMenuSetFontSpec,
  setFontSizeCallbackSpec,
  shareWeiboSpec,
  showToolbarSpec,
} from './legacy.ts'
import { getLocationSpec, openLocationSpec } from './location.ts'
import {
  launchMiniProgramSpec,
  navigateBackSpec,
  navigateToSpec,
  postMessageSpec,
  reLaunchSpec,
  redirectToSpec,
  switchTabSpec,
} from './mini-program.ts'
import { getNetworkTypeSpec } from './network.ts'
import {
  chooseWXPaySpec,
  getBrandWCPayRequestSpec,
  openBusinessViewSpec,
  openEnterpriseRedPacketSpec,
  requestMerchantTransferSpec,
} from './pay.ts'
import { scanQRCodeSpec } from './scan.ts'
import { checkAddContactStatusSpec, jumpAddContactSpec, jumpHongbaoSpec } from './shake.ts'
import { updateAppMessageShareDataSpec, updateTimelineShareDataSpec } from './share.ts'
import {
  onMenuShareAppMessageSpec,
  onMenuShareQQSpec,
  onMenuShareQZoneSpec,
  onMenuShareTimelineSpec,
  onMenuShareWeiboSpec,
} from './share-menu.ts'
import { openProductSpecificViewSpec } from './shop.ts'
import {
  closeWindowSpec,
  hideAllNonBaseMenuItemSpec,
  hideMenuItemsSpec,
  hideOptionMenuSpec,
  showAllNonBaseMenuItemSpec,
  showMenuItemsSpec,
  showOptionMenuSpec,
} from './ui.ts'
import {
  downloadVoiceSpec,
  onVoicePlayEndSpec,
  onVoiceRecordEndSpec,
  pauseVoiceSpec,
  playVoiceSpec,
  startRecordSpec,
  stopRecordSpec,
  stopVoiceSpec,
  translateVoiceSpec,
  uploadVoiceSpec,
} from './voice.ts'
import type { JsApiCallSpec, JsApiEventSpec } from './shape.ts'

export * from './address.ts'
export * from './basic.ts'
export * from './beacon.ts'
export * from './card.ts'
export * from './enterprise.ts'
export * from './hardware.ts'
export * from './image.ts'
export * from './invoice.ts'
export * from './legacy.ts'
export * from './location.ts'
export * from './mini-program.ts'
export * from './network.ts'
export * from './pay.ts'
export * from './scan.ts'
export * from './shake.ts'
export * from './share.ts'
export * from './share-menu.ts'
export * from './shop.ts'
export * from './ui.ts'
export * from './voice.ts'
export { jsApiMethods } from './methods.ts'
export type * from './shape.ts'

/** Any spec. */
export type JsApiSpec = JsApiCallSpec<unknown, unknown> | JsApiEventSpec<unknown, unknown>

/** The registry, in the order of the official appendix. Simulator, docs and conformance tests walk it. */
export const jsApiSpecs: readonly JsApiSpec[] = [
  checkJsApiSpec,
  updateAppMessageShareDataSpec,
  updateTimelineShareDataSpec,
  onMenuShareTimelineSpec,
  onMenuShareAppMessageSpec,
  onMenuShareQQSpec,
  onMenuShareWeiboSpec,
  onMenuShareQZoneSpec,
  chooseImageSpec,
  previewImageSpec,
  uploadImageSpec,
  downloadImageSpec,
  getLocalImgDataSpec,
  startRecordSpec,
  stopRecordSpec,
  onVoiceRecordEndSpec,
  playVoiceSpec,
  pauseVoiceSpec,
  stopVoiceSpec,
  onVoicePlayEndSpec,
  uploadVoiceSpec,
  downloadVoiceSpec,
  translateVoiceSpec,
  getNetworkTypeSpec,
  getLocationSpec,
  openLocationSpec,
  startSearchBeaconsSpec,
  stopSearchBeaconsSpec,
  onSearchBeaconsSpec,
  hideOptionMenuSpec,
  showOptionMenuSpec,
  closeWindowSpec,
  hideMenuItemsSpec,
  showMenuItemsSpec,
  hideAllNonBaseMenuItemSpec,
  showAllNonBaseMenuItemSpec,
  scanQRCodeSpec,
  openProductSpecificViewSpec,
  addCardSpec,
  chooseCardSpec,
  openCardSpec,
  consumeAndShareCardSpec,
  chooseWXPaySpec,
  getBrandWCPayRequestSpec,
  requestMerchantTransferSpec,
  openEnterpriseRedPacketSpec,
  openBusinessViewSpec,
  openAddressSpec,
  chooseInvoiceSpec,
  chooseInvoiceTitleSpec,
  navigateToSpec,
  navigateBackSpec,
  switchTabSpec,
  reLaunchSpec,
  redirectToSpec,
  postMessageSpec,
  launchMiniProgramSpec,
  openEnterpriseChatSpec,
  openWXDeviceLibSpec,
  closeWXDeviceLibSpec,
  getWXDeviceInfosSpec,
  getWXDeviceTicketSpec,
  getWXDeviceBindTicketSpec,
  getWXDeviceUnbindTicketSpec,
  startScanWXDeviceSpec,
  stopScanWXDeviceSpec,
  connectWXDeviceSpec,
  disconnectWXDeviceSpec,
  sendDataToWXDeviceSpec,
  setSendDataDirectionSpec,
  configWXDeviceWiFiSpec,
  onScanWXDeviceResultSpec,
  onWXDeviceBindStateChangeSpec,
  onWXDeviceStateChangeSpec,
  onReceiveDataFromWXDeviceSpec,
  onWXDeviceBluetoothStateChangeSpec,
  onWXDeviceLanStateChangeSpec,
  checkAddContactStatusSpec,
  jumpAddContactSpec,
  jumpHongbaoSpec,
  hideToolbarSpec,
  showToolbarSpec,
  shareWeiboSpec,
  setFontSizeCallbackSpec,
  onMenuSetFontSpec,
  onHistoryBackSpec,
]
