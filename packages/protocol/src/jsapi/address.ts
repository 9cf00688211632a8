import { officialPage } from './plain.ts'
import { record, textOrEmpty } from './record.ts'
import type { Field, JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

/** A delivery address, as the user keeps it in WeChat. */
export interface Address {
  readonly userName: string
  readonly postalCode: string
  readonly provinceName: string
  readonly cityName: string
  /** The **district**: the official name is what it is. */
  readonly countryName: string
  readonly detailInfo: string
  readonly nationalCode: string
  readonly telNumber: string
}

/**
 * Lets the user choose a delivery address.
 *
 * @example
 * const { userName, telNumber, detailInfo } = await wx.openAddress()
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 快速输入}
 */
export const openAddress: JsApiCall<void, Address> = {
  name: 'openAddress',
  interactive: true,
  // The script names every field even when the client left it out (`facts/jssdk.md` C.5).
  read: /* @__PURE__ */ record({
    userName: textOrEmpty,
    postalCode: textOrEmpty,
    provinceName: textOrEmpty,
    cityName: textOrEmpty,
    countryName: textOrEmpty,
    detailInfo: textOrEmpty,
    nationalCode: textOrEmpty,
    telNumber: textOrEmpty,
  }),
}

const fields: readonly Field[] = [
  { name: 'userName', type: 'string' },
  { name: 'postalCode', type: 'string' },
  { name: 'provinceName', type: 'string' },
  { name: 'cityName', type: 'string' },
  { name: 'countryName', type: 'string', note: 'the district' },
  { name: 'detailInfo', type: 'string' },
  { name: 'nationalCode', type: 'string' },
  { name: 'telNumber', type: 'string' },
]

export const openAddressSpec: JsApiCallSpec<void, Address> = {
  api: openAddress,
  group: 'address',
  title: { en: 'Choose a delivery address', zh: '共享收货地址' },
  docs: officialPage,
  since: { jweixin: '1.1.0' },
  missingOn: ['windows', 'mac'],
  command: 'editAddress',
  options: [],
  result: fields,
  errors: ['cancel', 'fail'],
  encode: () => ({}),
  decode: () => undefined,
  // `provice` is WeChat's spelling.
  reply: (address): Reply => ({
    userName: address.userName,
    telNumber: address.telNumber,
    nationalCode: address.nationalCode,
    addressPostalCode: address.postalCode,
    proviceFirstStageName: address.provinceName,
    addressCitySecondStageName: address.cityName,
    addressCountiesThirdStageName: address.countryName,
    addressDetailInfo: address.detailInfo,
  }),
  example: {
    userName: '张三',
    postalCode: '510000',
    provinceName: '广东省',
    cityName: '广州市',
    countryName: '海珠区',
    detailInfo: '新港中路397号',
    nationalCode: '510000',
    telNumber: '020-81167888',
  },
  exampleOptions: undefined,
}
