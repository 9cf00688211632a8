import { eventSpec, officialPage } from './plain.ts'
import { oneOf, record } from './record.ts'
import type { JsApiEvent, JsApiEventSpec, Reply } from './shape.ts'

/** The card that a share carries; the script fills in the document's title as it was when it loaded, and the page's address. */
export interface MenuShareCard {
  readonly title?: string
  readonly desc?: string
  readonly link?: string
  readonly imgUrl?: string
}

/** The card for a friend, who may get music or a video. */
export interface MenuShareAppMessageCard extends MenuShareCard {
  /** Default `link`. */
  readonly type?: 'link' | 'music' | 'video'
  /** The stream, for `music` and `video`. */
  readonly dataUrl?: string
}

/** Somebody tapped a share entry. Since 2018 clients report a tap as success, whatever follows (`facts/jssdk.md` B.2). */
export interface MenuShared {
  readonly outcome: 'ok' | 'cancel' | 'fail'
}

const readOutcome = /* @__PURE__ */ record<MenuShared>({
  outcome: (_, { errMsg }) => {
    const [, outcome] = String(errMsg).split(':')
    return outcome === undefined ? outcome : oneOf(outcome, ['ok', 'cancel'], 'fail')
  },
})

/** 分享到朋友圈. Deprecated: {@link updateTimelineShareData}. */
export const onMenuShareTimeline: JsApiEvent<MenuShared, MenuShareCard> = {
  name: 'onMenuShareTimeline',
  read: readOutcome,
}

/** 分享给朋友. Deprecated: {@link updateAppMessageShareData}. */
export const onMenuShareAppMessage: JsApiEvent<MenuShared, MenuShareAppMessageCard> = {
  name: 'onMenuShareAppMessage',
  read: readOutcome,
}

/** 分享到 QQ. Deprecated: {@link updateAppMessageShareData}. */
export const onMenuShareQQ: JsApiEvent<MenuShared, MenuShareCard> = {
  name: 'onMenuShareQQ',
  read: readOutcome,
}

/** 分享到腾讯微博, which is closed. */
export const onMenuShareWeibo: JsApiEvent<MenuShared, MenuShareCard> = {
  name: 'onMenuShareWeibo',
  read: readOutcome,
}

/** 分享到 QQ 空间. Deprecated: {@link updateTimelineShareData}. */
export const onMenuShareQZone: JsApiEvent<MenuShared, MenuShareCard> = {
  name: 'onMenuShareQZone',
  read: readOutcome,
}

const shared = {
  group: 'share',
  docs: officialPage,
  since: { jweixin: '1.0.0', wechat: '6.0.2' },
  deprecated: '即将废弃: use updateAppMessageShareData and updateTimelineShareData.',
  payload: [{ name: 'outcome', type: "'ok' | 'cancel' | 'fail'" }],
  options: [
    { name: 'title', type: 'string', note: "default: the document's title when the script loaded" },
    { name: 'desc', type: 'string', default: '' },
    { name: 'link', type: 'string', note: "default: the page's address" },
    { name: 'imgUrl', type: 'string', default: '' },
  ],
  // The tap itself; the script answers it with a share command, whose reply the page hears of.
  reply: (): Reply => ({}),
  example: { outcome: 'ok' },
} as const

export const onMenuShareTimelineSpec: JsApiEventSpec<MenuShared, MenuShareCard> = /* @__PURE__ */ eventSpec(shared, {
  api: onMenuShareTimeline,
  title: { en: 'Shared to the timeline', zh: '获取「分享到朋友圈」按钮点击状态及自定义分享内容接口' },
  event: 'menu:share:timeline',
})

export const onMenuShareAppMessageSpec: JsApiEventSpec<MenuShared, MenuShareAppMessageCard> = /* @__PURE__ */ eventSpec(
  shared,
  {
    api: onMenuShareAppMessage,
    title: { en: 'Shared to a friend', zh: '获取「分享给朋友」按钮点击状态及自定义分享内容接口' },
    event: 'menu:share:appmessage',
  },
)

export const onMenuShareQQSpec: JsApiEventSpec<MenuShared, MenuShareCard> = /* @__PURE__ */ eventSpec(shared, {
  api: onMenuShareQQ,
  title: { en: 'Shared to QQ', zh: '获取「分享到QQ」按钮点击状态及自定义分享内容接口' },
  event: 'menu:share:qq',
})

export const onMenuShareWeiboSpec: JsApiEventSpec<MenuShared, MenuShareCard> = /* @__PURE__ */ eventSpec(shared, {
  api: onMenuShareWeibo,
  title: { en: 'Shared to Tencent Weibo', zh: '获取「分享到腾讯微博」按钮点击状态及自定义分享内容接口' },
  retired: 'Tencent Weibo is closed.',
  event: 'menu:share:weiboApp',
})

export const onMenuShareQZoneSpec: JsApiEventSpec<MenuShared, MenuShareCard> = /* @__PURE__ */ eventSpec(shared, {
  api: onMenuShareQZone,
  title: { en: 'Shared to Qzone', zh: '获取「分享到QQ空间」按钮点击状态及自定义分享内容接口' },
  event: 'menu:share:QZone',
})
