import type { JsApiGroup } from '@weh5/protocol/jsapi'
import type { Bilingual } from '../site/language.ts'

export const groupNames: Readonly<Record<JsApiGroup, Bilingual>> = {
  basic: { zh: '基础接口', en: 'Basics' },
  share: { zh: '分享接口', en: 'Sharing' },
  image: { zh: '图像接口', en: 'Images' },
  voice: { zh: '音频接口', en: 'Voice' },
  smart: { zh: '智能接口', en: 'Speech recognition' },
  network: { zh: '设备信息', en: 'Network' },
  location: { zh: '地理位置', en: 'Location' },
  beacon: { zh: '摇一摇周边', en: 'Shake-around beacons' },
  shake: { zh: '摇一摇与红包', en: 'Shake and red packets' },
  ui: { zh: '界面操作', en: 'The client’s interface' },
  scan: { zh: '微信扫一扫', en: 'Scanner' },
  shop: { zh: '微信小店', en: 'Shop' },
  card: { zh: '微信卡券', en: 'Cards' },
  pay: { zh: '微信支付', en: 'Payment' },
  address: { zh: '快速输入', en: 'Address' },
  invoice: { zh: '发票', en: 'Invoices' },
  'mini-program': { zh: '小程序', en: 'Mini program' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  hardware: { zh: '硬件设备', en: 'Hardware devices' },
  legacy: { zh: '旧接口', en: 'Legacy' },
}
