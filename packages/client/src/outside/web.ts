/**
 * `@weh5/client/web`: what a plain browser can do in WeChat's place. Opt in with `outside: webFallbacks`, or with the ones you want.
 */
import type { Fallback } from './fallback.ts'
import { webChooseImage, webGetLocalImgData } from './web-images.ts'
import { webGetLocation } from './web-location.ts'
import { webGetNetworkType } from './web-network.ts'
import { webPreviewImage } from './web-preview.ts'
import { webScanQRCode } from './web-scan.ts'
import { webShareFriend, webShareTimeline } from './web-share.ts'

export { fallback, type Fallback } from './fallback.ts'
export { webChooseImage, webGetLocalImgData } from './web-images.ts'
export { webGetLocation } from './web-location.ts'
export { webGetNetworkType } from './web-network.ts'
export { webPreviewImage } from './web-preview.ts'
export { webScanQRCode } from './web-scan.ts'
export { shareOutside, webShareFriend, webShareTimeline } from './web-share.ts'

/** All of them. */
export const webFallbacks: readonly Fallback[] = [
  webGetLocation,
  webChooseImage,
  webGetLocalImgData,
  webPreviewImage,
  webScanQRCode,
  webGetNetworkType,
  webShareFriend,
  webShareTimeline,
]
