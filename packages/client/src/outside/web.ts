/**
 * `@weh5/client/web`: what a plain browser can do in WeChat's place. Opt in with `outside: webFallbacks`, or with the
 * ones you want: `outside: { ...webGetLocation, ...webPreviewImage }`.
 */
import type { Fallbacks } from './fallback.ts'
import { webChooseImage, webGetLocalImgData } from './web-images.ts'
import { webGetLocation } from './web-location.ts'
import { webGetNetworkType } from './web-network.ts'
import { webPreviewImage } from './web-preview.ts'
import { webScanQRCode } from './web-scan.ts'
import { webShareFriend, webShareTimeline } from './web-share.ts'

export { fallback, type Fallbacks } from './fallback.ts'
export { webChooseImage, webGetLocalImgData } from './web-images.ts'
export { webGetLocation } from './web-location.ts'
export { webGetNetworkType } from './web-network.ts'
export { webPreviewImage } from './web-preview.ts'
export { webScanQRCode } from './web-scan.ts'
export { shareOutside, webShareFriend, webShareTimeline } from './web-share.ts'

/** All of them. */
export const webFallbacks: Fallbacks = /* @__PURE__ */ Object.assign(
  {},
  webGetLocation,
  webChooseImage,
  webGetLocalImgData,
  webPreviewImage,
  webScanQRCode,
  webGetNetworkType,
  webShareFriend,
  webShareTimeline,
)
