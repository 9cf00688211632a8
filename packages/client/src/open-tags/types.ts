import type { OpenTag } from '@weh5/protocol/open-tags'

/** The attributes of each open tag. {@link https://developers.weixin.qq.com/doc/service/guide/h5/opentag official page} */
export interface OpenTagAttributes {
  /** One of `username` (the mini program's original id, `gh_…`) and `appid` is required. */
  'wx-open-launch-weapp': (
    | { readonly username: string; readonly appid?: string }
    | { readonly username?: string; readonly appid: string }
  ) & {
    /** The page, with `.html` before the query. */
    readonly path?: string
    readonly 'env-version'?: 'release' | 'develop' | 'trial'
    /** JSON text. */
    readonly 'extra-data'?: string
  }
  'wx-open-launch-app': {
    /** AppID of the mobile app at the Open Platform. */
    readonly appid: string
    readonly extinfo?: string
  }
  'wx-open-subscribe': {
    /** Up to three template ids, joined by commas. */
    readonly template: string
  }
  'wx-open-audio': {
    readonly src: string
    readonly title?: string
    readonly singer?: string
    readonly episode?: string
    readonly cover?: string
  }
}

/** `detail` of the events of each open tag. */
export interface OpenTagEvents {
  'wx-open-launch-weapp': {
    readonly ready: undefined
    readonly launch: { readonly userName: string; readonly path: string }
    readonly error: { readonly errMsg: string }
  }
  'wx-open-launch-app': {
    readonly ready: undefined
    readonly launch: { readonly appId: string; readonly extInfo: string }
    readonly error: { readonly errMsg: string; readonly appId?: string; readonly extInfo?: string }
  }
  'wx-open-subscribe': {
    readonly success: {
      readonly errMsg: string
      /** JSON text: template id → JSON text with `status`. */
      readonly subscribeDetails: string
    }
    readonly error: { readonly errMsg: string; readonly errCode: number }
  }
  'wx-open-audio': {
    readonly canplay: { readonly duration: number }
    readonly play: undefined
    readonly pause: undefined
    readonly timeupdate: { readonly currentTime: number }
    readonly ended: undefined
    readonly error: { readonly errMsg: string }
  }
}

/** A tag as an element of JSX; `Extra` is what the framework lets every element have. */
export type OpenTagElements<Extra> = { [Tag in OpenTag]: OpenTagAttributes[Tag] & Extra }
