import { record, textOrEmpty } from './record.ts'
import { jsonIn } from './read.ts'
import type { Personality } from '../personality.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

export interface ScanQRCodeOptions {
  /** `true` returns the text to the page; `false` (the official default) lets WeChat handle it. */
  readonly needResult?: boolean | 0 | 1
  /** What to look for. Android does not strictly honour it. Default: both. */
  readonly scanType?: readonly ('qrCode' | 'barCode')[]
}

export interface ScanQRCodeResult {
  /** The text of a QR code; `TYPE,value` for a bar code, e.g. `EAN_13,6901234567892`. Empty when WeChat handled the scan itself. */
  readonly resultStr: string
}

/**
 * Opens the scanner. Rejects with code `cancel` when the user leaves it.
 *
 * @example
 * const { resultStr } = await wx.scanQRCode({ needResult: true })
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 微信扫一扫}
 */
export const scanQRCode: JsApiCall<ScanQRCodeOptions, ScanQRCodeResult> = {
  name: 'scanQRCode',
  interactive: true,
  prepare: (options) => ({ ...options, needResult: options.needResult ? 1 : 0 }),
  read: /* @__PURE__ */ record({ resultStr: textOrEmpty }),
}

/** Clients that say iPhone, which is what the official script looks at. */
const onIphone: readonly Personality[] = ['ios', 'devtools', 'mini-program']

/** iOS wraps the text in JSON, and the official script throws on anything else (`facts/jssdk.md` C.5). */
function iosEnvelope(resultStr: string): Reply {
  return { resultStr: JSON.stringify({ scan_code: { scan_result: resultStr } }) }
}

export const scanQRCodeSpec: JsApiCallSpec<ScanQRCodeOptions, ScanQRCodeResult> = {
  api: scanQRCode,
  group: 'scan',
  title: { en: 'Scan a QR code or bar code', zh: '调起微信扫一扫' },
  docs: 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html',
  since: { jweixin: '1.0.0', wechat: '6.0.2' },
  missingOn: ['windows', 'mac'],
  command: 'scanQRCode',
  options: [
    { name: 'needResult', type: 'boolean', default: false, note: 'true returns the text, false lets WeChat handle it' },
    { name: 'scanType', type: "('qrCode' | 'barCode')[]", default: ['qrCode', 'barCode'] },
  ],
  result: [{ name: 'resultStr', type: 'string' }],
  encode: (options) => ({
    needResult: options.needResult ? 1 : 0,
    scanType: options.scanType ?? ['qrCode', 'barCode'],
  }),
  decode: (args) => ({ needResult: args['needResult'] === 1, scanType: scanTypes(args) }),
  reply: ({ resultStr }, personality) => (onIphone.includes(personality) ? iosEnvelope(resultStr) : { resultStr }),
  example: { resultStr: 'https://example.com/booth/7' },
  exampleOptions: { needResult: true, scanType: ['qrCode'] },
}

function scanTypes(args: Reply): ('qrCode' | 'barCode')[] {
  const value = jsonIn(args, 'scanType')
  if (!Array.isArray(value)) return ['qrCode', 'barCode']
  return value.filter((type) => type === 'qrCode' || type === 'barCode')
}
