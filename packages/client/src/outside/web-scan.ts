import { scanQRCode } from '@weh5/protocol/jsapi/calls'
import { WechatError } from '../errors/wechat-error.ts'
import { fallback, type Fallbacks } from './fallback.ts'
import { pickFiles } from './pick-files.ts'

/** The Shape Detection API, where there is one (Chrome on Android and macOS). */
interface BarcodeDetectorLike {
  detect(image: ImageBitmap): Promise<readonly { readonly rawValue: string; readonly format: string }[]>
}

interface ShapeDetection {
  readonly BarcodeDetector?: new () => BarcodeDetectorLike
}

/** `scanQRCode` by a photo of the code, where the browser can read codes; elsewhere it rejects with `unsupported`. */
export const webScanQRCode: Fallbacks = /* @__PURE__ */ fallback(scanQRCode, async () => {
  const { BarcodeDetector } = window as Window & ShapeDetection
  if (!BarcodeDetector) throw new WechatError('unsupported', 'scanQRCode')
  const [photo] = await pickFiles({ api: 'scanQRCode', multiple: false, camera: true })
  const [code] = photo ? await new BarcodeDetector().detect(await createImageBitmap(photo)) : []
  if (!code) throw new WechatError('failed', 'scanQRCode', 'no code in the picture')
  // As WeChat writes it: a bar code has its type in front (`facts/jssdk.md` B.10).
  const type = code.format === 'qr_code' ? '' : `${code.format.toUpperCase()},`
  return { resultStr: type + code.rawValue }
})
