/** Every JSAPI, once. Calls and events are exported by name; `jsApiSpecs` lists the native side of all of them. */
import { checkJsApiSpec } from './basic.ts'
import { onSearchBeaconsSpec, startSearchBeaconsSpec, stopSearchBeaconsSpec } from './beacon.ts'
import { openWXDeviceLibSpec } from './hardware.ts'
import { chooseImageSpec, downloadImageSpec, getLocalImgDataSpec, previewImageSpec, uploadImageSpec } from './image.ts'
import { getLocationSpec } from './location.ts'
import { getNetworkTypeSpec } from './network.ts'
import { scanQRCodeSpec } from './scan.ts'
import type { JsApiCallSpec, JsApiEventSpec } from './shape.ts'
import { updateAppMessageShareDataSpec, updateTimelineShareDataSpec } from './share.ts'
import { closeWindowSpec } from './ui.ts'

export * from './basic.ts'
export * from './beacon.ts'
export * from './hardware.ts'
export * from './image.ts'
export * from './location.ts'
export * from './network.ts'
export * from './scan.ts'
export * from './share.ts'
export * from './ui.ts'
export type * from './shape.ts'

/** Any spec. */
export type JsApiSpec = JsApiCallSpec<unknown, unknown> | JsApiEventSpec<unknown>

/** The registry, in the order of the official appendix. Simulator, docs and conformance tests walk it. */
export const jsApiSpecs: readonly JsApiSpec[] = [
  checkJsApiSpec,
  updateAppMessageShareDataSpec,
  updateTimelineShareDataSpec,
  chooseImageSpec,
  previewImageSpec,
  uploadImageSpec,
  downloadImageSpec,
  getLocalImgDataSpec,
  getNetworkTypeSpec,
  getLocationSpec,
  closeWindowSpec,
  scanQRCodeSpec,
  startSearchBeaconsSpec,
  stopSearchBeaconsSpec,
  onSearchBeaconsSpec,
  openWXDeviceLibSpec,
]
