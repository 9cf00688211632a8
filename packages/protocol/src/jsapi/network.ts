import { baseline, officialPage } from './plain.ts'
import { oneOf, record } from './record.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

const networkTypes = ['2g', '3g', '4g', '5g', 'wifi', 'edge', 'wwan', 'none'] as const

/** `edge` and `wwan` are mobile networks whose generation the client does not tell. */
export type NetworkType = (typeof networkTypes)[number] | 'unknown'

export interface GetNetworkTypeResult {
  readonly networkType: NetworkType
}

/** Tells how the phone is online. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 设备信息} */
export const getNetworkType: JsApiCall<void, GetNetworkTypeResult> = {
  name: 'getNetworkType',
  read: /* @__PURE__ */ record({ networkType: (value) => oneOf(value, networkTypes, 'unknown') }),
}

/** The message carries the type (`facts/jssdk.md` C.5): the generation of a mobile network stands beside it as `subtype`. */
function message({ networkType }: GetNetworkTypeResult): string {
  if (networkType === 'wifi' || networkType === 'edge') return `network_type:${networkType}`
  return networkType === 'none' || networkType === 'unknown' ? 'network_type:fail' : 'network_type:wwan'
}

export const getNetworkTypeSpec: JsApiCallSpec<void, GetNetworkTypeResult> = {
  api: getNetworkType,
  group: 'network',
  title: { en: 'Type of the network', zh: '获取网络状态' },
  docs: officialPage,
  since: baseline,
  command: 'getNetworkType',
  options: [],
  result: [{ name: 'networkType', type: "'2g' | '3g' | '4g' | '5g' | 'wifi' | 'edge' | 'wwan' | 'none' | 'unknown'" }],
  encode: () => ({}),
  decode: () => undefined,
  reply: ({ networkType }): Reply => (networkType.endsWith('g') ? { subtype: networkType } : {}),
  okMessage: message,
  example: { networkType: 'wifi' },
  exampleOptions: undefined,
}
