/** The platform's hosts, as origins. Replace one to go through a proxy, to another region or to a simulator. */
export interface Endpoints {
  /** General API. Regions: `https://sh.api.weixin.qq.com`, `https://sz.api…`, `https://hk.api…`. */
  readonly api: string
  /** Where a visitor is sent to log in. */
  readonly open: string
  /** QR images and the console. */
  readonly mp: string
  /** WeChat Pay. Overseas: `https://apihk.mch.weixin.qq.com`. */
  readonly pay: string
}

/** The hosts of `facts/server.md` 0.1. */
export const defaultEndpoints: Endpoints = {
  api: 'https://api.weixin.qq.com',
  open: 'https://open.weixin.qq.com',
  mp: 'https://mp.weixin.qq.com',
  pay: 'https://api.mch.weixin.qq.com',
}
