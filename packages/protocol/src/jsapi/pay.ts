import { baseline, callSpec, officialPage } from './plain.ts'
import { isRecord, json, record, text } from './record.ts'
import { numberIn, oneOfIn, textIn, someText } from './read.ts'
import { weixinJSBridge } from './target.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

const signTypes = ['MD5', 'HMAC-SHA256', 'RSA', 'SHA1'] as const

/** `RSA` for WeChat Pay API V3, `MD5` or `HMAC-SHA256` for V2. */
export type PaySignType = (typeof signTypes)[number]

/** What your server signed for one order. */
export interface ChooseWXPayOptions {
  /** Seconds. Lower case here, `timeStamp` in the signed text. */
  readonly timestamp: number | string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  readonly signType: PaySignType
  readonly paySign: string
}

/** The same for the bare bridge, which knows no `wx.config` and so needs the AppID. */
export interface BrandWCPayRequestOptions {
  readonly appId: string
  /** Seconds, as text. */
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  readonly signType: PaySignType
  readonly paySign: string
}

export interface MerchantTransferOptions {
  readonly mchId: string
  readonly appId: string
  /** `package_info` of the transfer. */
  readonly package: string
  readonly subMchId?: string
  readonly subAppId?: string
  readonly openId?: string
}

export interface OpenBusinessViewOptions {
  /** `wxpayScoreEnable`, `wxpayScoreUse`, `wxpayScoreDetail`, … */
  readonly businessType: string
  /** `key=value` pairs joined by `&`. */
  readonly queryString?: string
  readonly envVersion?: 'release' | 'trial' | 'develop'
}

export interface OpenBusinessViewResult {
  /** `0` is success. */
  readonly errCode: string
  readonly extraData: Readonly<Record<string, unknown>>
}

/**
 * Opens the payment sheet. That it resolves only says that the sheet reported success: ask your server for the order's state.
 *
 * @example
 * await wx.chooseWXPay(await fetchSignedOrder())
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 微信支付}
 */
export const chooseWXPay: JsApiCall<ChooseWXPayOptions, void> = {
  name: 'chooseWXPay',
  interactive: true,
}

/** Opens the payment sheet without `wx.config`; the page must lie in a payment directory (支付授权目录). {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791857 official page} */
export const getBrandWCPayRequest: JsApiCall<BrandWCPayRequestOptions, void> = {
  name: 'getBrandWCPayRequest',
  target: weixinJSBridge,
  interactive: true,
}

/** Asks the user to accept a transfer from a merchant. Resolves when its page was shown and left. {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716430 official page} */
export const requestMerchantTransfer: JsApiCall<MerchantTransferOptions, void> = {
  name: 'requestMerchantTransfer',
  interactive: true,
}

/** Pays out an enterprise red packet (企业红包). Not in the public pages. */
export const openEnterpriseRedPacket: JsApiCall<ChooseWXPayOptions, void> = {
  name: 'openEnterpriseRedPacket',
  interactive: true,
}

/** Opens a page of a WeChat service, e.g. 微信支付分. {@link https://pay.weixin.qq.com/doc/v3/merchant/4012607504 official page} */
export const openBusinessView: JsApiCall<OpenBusinessViewOptions, OpenBusinessViewResult> = {
  name: 'openBusinessView',
  interactive: true,
  read: /* @__PURE__ */ record({
    errCode: (value) => text(value == null ? 0 : value),
    extraData: (value) => {
      const data = value ? json(value) : {}
      return isRecord(data) ? data : {}
    },
  }),
}

const shared = { group: 'pay', docs: 'https://pay.weixin.qq.com', missingOn: ['devtools'] } as const

const signedOrder = [
  { name: 'timestamp', type: 'number | string', required: true, note: 'seconds' },
  { name: 'nonceStr', type: 'string', required: true },
  { name: 'package', type: 'string', required: true, note: 'prepay_id=…' },
  { name: 'signType', type: "'MD5' | 'HMAC-SHA256' | 'RSA' | 'SHA1'", required: true },
  { name: 'paySign', type: 'string', required: true },
] as const

const exampleOrder: ChooseWXPayOptions = {
  timestamp: 1774495197,
  nonceStr: 'RIPb5Upk3ku7knU6',
  package: 'prepay_id=wx2611334392677180ea59742b3744840000',
  signType: 'MD5',
  paySign: '1F2E9533D7D483FBCDBD0B9BCA76F97D',
}

function encodeOrder({ timestamp, ...rest }: ChooseWXPayOptions): object {
  return { timeStamp: String(timestamp), ...rest }
}

function decodeOrder(args: Reply): ChooseWXPayOptions {
  return {
    timestamp: numberIn(args, 'timeStamp'),
    nonceStr: textIn(args, 'nonceStr'),
    package: textIn(args, 'package'),
    signType: oneOfIn(args, 'signType', signTypes, 'SHA1'),
    paySign: textIn(args, 'paySign'),
  }
}

/** Payment answers under a name of its own (`facts/jssdk.md` C.5). */
function paid(): string {
  return 'get_brand_wcpay_request:ok'
}

export const chooseWXPaySpec: JsApiCallSpec<ChooseWXPayOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: chooseWXPay,
  title: { en: 'Pay', zh: '发起一个微信支付请求' },
  docs: officialPage,
  since: baseline,
  missingOn: [],
  command: 'getBrandWCPayRequest',
  // The official script sends its verify fields; a page on the bare bridge does not.
  matches: (args) => 'verifyNonceStr' in args,
  options: signedOrder,
  errors: ['cancel', 'fail', 'permission denied', 'not allowed'],
  encode: encodeOrder,
  decode: decodeOrder,
  okMessage: paid,
  exampleOptions: exampleOrder,
})

export const getBrandWCPayRequestSpec: JsApiCallSpec<BrandWCPayRequestOptions, void> = /* @__PURE__ */ callSpec(
  shared,
  {
    api: getBrandWCPayRequest,
    title: { en: 'Pay, on the bare bridge', zh: 'JSAPI 调起支付' },
    since: { wechat: '5.0' },
    missingOn: [],
    command: 'getBrandWCPayRequest',
    options: [
      { name: 'appId', type: 'string', required: true },
      { name: 'timeStamp', type: 'string', required: true, note: 'seconds' },
      { name: 'nonceStr', type: 'string', required: true },
      { name: 'package', type: 'string', required: true, note: 'prepay_id=…' },
      { name: 'signType', type: "'MD5' | 'HMAC-SHA256' | 'RSA'", required: true },
      { name: 'paySign', type: 'string', required: true },
    ],
    errors: ['cancel', 'fail', 'access_denied', 'not_allowed'],
    decode: (args) => {
      const { timestamp, ...rest } = decodeOrder(args)
      return { appId: textIn(args, 'appId'), timeStamp: String(timestamp), ...rest }
    },
    okMessage: paid,
    exampleOptions: {
      appId: 'wx619a931576afe069',
      timeStamp: '1774495197',
      nonceStr: 'RIPb5Upk3ku7knU6',
      package: 'prepay_id=wx2611334392677180ea59742b3744840000',
      signType: 'MD5',
      paySign: '1F2E9533D7D483FBCDBD0B9BCA76F97D',
    },
  },
)

export const requestMerchantTransferSpec: JsApiCallSpec<MerchantTransferOptions, void> = /* @__PURE__ */ callSpec(
  shared,
  {
    api: requestMerchantTransfer,
    title: { en: 'Ask the user to accept a transfer', zh: 'JSAPI 调起用户确认收款' },
    since: { jweixin: '1.0.0' },
    missingOn: ['windows', 'mac', 'devtools'],
    command: 'requestMerchantTransfer',
    options: [
      { name: 'mchId', type: 'string', required: true },
      { name: 'appId', type: 'string', required: true },
      { name: 'package', type: 'string', required: true, note: 'package_info' },
      { name: 'subMchId', type: 'string' },
      { name: 'subAppId', type: 'string' },
      { name: 'openId', type: 'string' },
    ],
    errors: ['cancel', 'fail'],
    decode: (args) => ({
      mchId: textIn(args, 'mchId'),
      appId: textIn(args, 'appId'),
      package: textIn(args, 'package'),
      ...someText(args, 'subMchId'),
      ...someText(args, 'subAppId'),
      ...someText(args, 'openId'),
    }),
    exampleOptions: { mchId: '1900000109', appId: 'wx619a931576afe069', package: 'ABBQO+oYAAABAAAAAAAk3D4Y5Q' },
  },
)

export const openEnterpriseRedPacketSpec: JsApiCallSpec<ChooseWXPayOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: openEnterpriseRedPacket,
  title: { en: 'Pay out an enterprise red packet', zh: '企业红包' },
  docs: 'facts/jssdk.md B.13',
  since: { jweixin: '1.2.0' },
  // Misspelt by WeChat.
  command: 'getRecevieBizHongBaoRequest',
  options: signedOrder,
  errors: ['cancel', 'fail'],
  encode: encodeOrder,
  decode: decodeOrder,
  exampleOptions: exampleOrder,
})

export const openBusinessViewSpec: JsApiCallSpec<OpenBusinessViewOptions, OpenBusinessViewResult> =
  /* @__PURE__ */ callSpec(shared, {
    api: openBusinessView,
    title: { en: 'Open a WeChat service', zh: '跳转微信支付分等业务页面' },
    since: { jweixin: '1.5.0', wechat: '7.0.5' },
    command: 'openBusinessView',
    options: [
      { name: 'businessType', type: 'string', required: true },
      { name: 'queryString', type: 'string', default: '' },
      { name: 'envVersion', type: "'release' | 'trial' | 'develop'" },
    ],
    result: [
      { name: 'errCode', type: 'string', note: "'0' is success" },
      { name: 'extraData', type: 'Record<string, unknown>' },
    ],
    errors: ['cancel', 'fail'],
    encode: ({ businessType, queryString = '', envVersion }) => ({ businessType, queryString, envVersion }),
    decode: (args) => ({
      businessType: textIn(args, 'businessType'),
      ...someText(args, 'queryString'),
      envVersion: oneOfIn(args, 'envVersion', ['trial', 'develop'] as const, 'release'),
    }),
    reply: ({ errCode, extraData }, personality): Reply => ({
      err_code: errCode,
      extraData: personality === 'android' ? JSON.stringify(extraData) : extraData,
    }),
    example: { errCode: '0', extraData: { out_order_no: '1234323JKHDFE1243252' } },
    exampleOptions: { businessType: 'wxpayScoreUse', queryString: 'mch_id=1230000109&package=XXXXXXXX' },
  })
