import { callSpec, officialPage } from './plain.ts'
import { textIn } from './read.ts'
import type { JsApiCall, JsApiCallSpec } from './shape.ts'

/** A share card for 朋友圈 and QQ 空间. */
export interface UpdateTimelineShareDataOptions {
  readonly title: string
  /** Under one of the account's JS safe domains (JS接口安全域名); percent-encode what is not ASCII. */
  readonly link: string
  /** Absolute http(s) URL. */
  readonly imgUrl: string
}

/** A share card for 好友 and QQ. */
export interface UpdateAppMessageShareDataOptions extends UpdateTimelineShareDataOptions {
  readonly desc: string
}

/**
 * Sets the card that a share to a friend carries. Resolves when the client has stored it: WeChat never tells whether somebody shared.
 *
 * @example
 * await wx.updateAppMessageShareData({ title: '展会', desc: '本周六', link: location.href, imgUrl })
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 分享接口}
 */
export const updateAppMessageShareData: JsApiCall<UpdateAppMessageShareDataOptions, void> = {
  name: 'updateAppMessageShareData',
}

/**
 * Sets the card that a share to the timeline (朋友圈) carries. Resolves when the client has stored it.
 *
 * @example
 * await wx.updateTimelineShareData({ title: '展会', link: location.href, imgUrl })
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 分享接口}
 */
export const updateTimelineShareData: JsApiCall<UpdateTimelineShareDataOptions, void> = {
  name: 'updateTimelineShareData',
}

const shared = {
  group: 'share',
  docs: officialPage,
  since: { jweixin: '1.4.0', wechat: '6.7.2' },
  errors: ['fail,link must be in js secure domain list', 'permission denied'],
} as const

export const updateAppMessageShareDataSpec: JsApiCallSpec<UpdateAppMessageShareDataOptions, void> =
  /* @__PURE__ */ callSpec(shared, {
    api: updateAppMessageShareData,
    exampleOptions: {
      title: '展会助手',
      desc: '本周六，琶洲展馆',
      link: 'https://m.example.com/',
      imgUrl: 'https://m.example.com/card.png',
    },
    title: { en: 'Set the card for friends and QQ', zh: '自定义「分享给朋友」及「分享到QQ」按钮的分享内容' },
    command: 'updateAppMessageShareData',
    options: [
      { name: 'title', type: 'string', required: true },
      { name: 'desc', type: 'string', required: true },
      { name: 'link', type: 'string', required: true, note: 'under a JS safe domain' },
      { name: 'imgUrl', type: 'string', required: true },
    ],
    decode: (args) => ({
      title: textIn(args, 'title'),
      desc: textIn(args, 'desc'),
      link: textIn(args, 'link'),
      imgUrl: textIn(args, 'imgUrl'),
    }),
  })

export const updateTimelineShareDataSpec: JsApiCallSpec<UpdateTimelineShareDataOptions, void> =
  /* @__PURE__ */ callSpec(shared, {
    api: updateTimelineShareData,
    exampleOptions: { title: '展会助手', link: 'https://m.example.com/', imgUrl: 'https://m.example.com/card.png' },
    title: {
      en: 'Set the card for the timeline and Qzone',
      zh: '自定义「分享到朋友圈」及「分享到QQ空间」按钮的分享内容',
    },
    command: 'updateTimelineShareData',
    options: [
      { name: 'title', type: 'string', required: true },
      { name: 'link', type: 'string', required: true, note: 'under a JS safe domain' },
      { name: 'imgUrl', type: 'string', required: true },
    ],
    decode: (args) => ({ title: textIn(args, 'title'), link: textIn(args, 'link'), imgUrl: textIn(args, 'imgUrl') }),
  })
