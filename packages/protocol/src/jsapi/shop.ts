import { baseline, officialPage } from './plain.ts'
import { numberIn, someText, textIn } from './read.ts'
import type { JsApiCall, JsApiCallSpec } from './shape.ts'

export interface OpenProductSpecificViewOptions {
  readonly productId: string
  /** 0: product page (the default), 1: as opened by a scan, 2: as opened in the shop. */
  readonly viewType?: 0 | 1 | 2
  readonly extInfo?: string
}

/** Opens a product of a WeChat shop (微信小店). {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 微信小店} */
export const openProductSpecificView: JsApiCall<OpenProductSpecificViewOptions, void> = {
  name: 'openProductSpecificView',
  interactive: true,
}

const viewTypes = [0, 1, 2] as const

export const openProductSpecificViewSpec: JsApiCallSpec<OpenProductSpecificViewOptions, void> = {
  api: openProductSpecificView,
  group: 'shop',
  title: { en: 'Open a product', zh: '跳转微信商品页接口' },
  docs: officialPage,
  since: baseline,
  retired: 'The old 微信小店 is closed; the call left the newest official pages.',
  command: 'openProductViewWithPid',
  options: [
    { name: 'productId', type: 'string', required: true },
    { name: 'viewType', type: '0 | 1 | 2', default: 0 },
    { name: 'extInfo', type: 'string' },
  ],
  result: [],
  encode: ({ productId, viewType = 0, extInfo }) => ({ pid: productId, view_type: viewType, ext_info: extInfo }),
  decode: (args) => {
    const { ext_info: extInfo } = someText(args, 'ext_info')
    return {
      productId: textIn(args, 'pid'),
      viewType: viewTypes[numberIn(args, 'view_type')] ?? 0,
      ...(extInfo === undefined ? {} : { extInfo }),
    }
  },
  reply: () => ({}),
  example: undefined,
  exampleOptions: { productId: 'pDF3iY0ptap-mIIPYnsM5n8VtCR0' },
}
