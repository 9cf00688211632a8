import { callSpec, eventSpec } from './plain.ts'
import { measure, number, record } from './record.ts'
import { oneOfIn, textIn } from './read.ts'
import { silentWeixinJSBridge, weixinJSBridge } from './target.ts'
import type { JsApiCall, JsApiCallSpec, JsApiEvent, JsApiEventSpec } from './shape.ts'

export interface ShareWeiboOptions {
  readonly content: string
  readonly url: string
}

export interface SetFontSizeCallbackOptions {
  /** 1 to 4; 2 is the normal size. */
  readonly fontSize: number | string
}

export interface MenuSetFont {
  /** 1 to 4; 2 is the normal size. */
  readonly fontSize: number
  /** Per cent; `-1` when the client does not tell. */
  readonly fontScale: number
}

/** Hides the navigation bar at the bottom of the old web view. */
export const hideToolbar: JsApiCall<void, void> = {
  name: 'hideToolbar',
  target: silentWeixinJSBridge,
}

/** Shows the navigation bar again. */
export const showToolbar: JsApiCall<void, void> = {
  name: 'showToolbar',
  target: silentWeixinJSBridge,
}

/** Shares to Tencent Weibo. */
export const shareWeibo: JsApiCall<ShareWeiboOptions, void> = {
  name: 'shareWeibo',
  target: weixinJSBridge,
  interactive: true,
}

/** Pins the page's font size; call it when {@link onMenuSetFont} fires. */
export const setFontSizeCallback: JsApiCall<SetFontSizeCallbackOptions, void> = {
  name: 'setFontSizeCallback',
  target: silentWeixinJSBridge,
}

/** The user chose a font size in the menu. */
export const onMenuSetFont: JsApiEvent<MenuSetFont> = {
  name: 'menu:setfont',
  target: weixinJSBridge,
  read: /* @__PURE__ */ record({ fontSize: (value) => number(value || 2), fontScale: measure }),
}

/** The user goes back. WeCom only; a subscription cannot stop them. */
export const onHistoryBack: JsApiEvent<void> = {
  name: 'onHistoryBack',
  target: weixinJSBridge,
  read: () => undefined,
}

const shared = {
  group: 'legacy',
  docs: 'facts/jssdk.md B.21',
  since: {},
  deprecated: 'From before the JS-SDK; most clients ignore it.',
} as const

export const hideToolbarSpec: JsApiCallSpec<void, void> = /* @__PURE__ */ callSpec(shared, {
  api: hideToolbar,
  answers: false,
  title: { en: 'Hide the toolbar', zh: '隐藏网页底部导航栏' },
  command: 'hideToolbar',
})

export const showToolbarSpec: JsApiCallSpec<void, void> = /* @__PURE__ */ callSpec(shared, {
  api: showToolbar,
  answers: false,
  title: { en: 'Show the toolbar', zh: '显示网页底部导航栏' },
  command: 'showToolbar',
})

export const shareWeiboSpec: JsApiCallSpec<ShareWeiboOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: shareWeibo,
  title: { en: 'Share to Tencent Weibo', zh: '分享到腾讯微博' },
  retired: 'Tencent Weibo is closed.',
  command: 'shareWeibo',
  options: [
    { name: 'content', type: 'string', required: true },
    { name: 'url', type: 'string', required: true },
  ],
  decode: (args) => ({ content: textIn(args, 'content'), url: textIn(args, 'url') }),
  exampleOptions: { content: '展会助手', url: 'https://m.example.com/' },
})

export const setFontSizeCallbackSpec: JsApiCallSpec<SetFontSizeCallbackOptions, void> = /* @__PURE__ */ callSpec(
  shared,
  {
    api: setFontSizeCallback,
    answers: false,
    title: { en: 'Pin the font size', zh: '禁止页面字体缩放' },
    docs: 'https://pay.weixin.qq.com',
    command: 'setFontSizeCallback',
    options: [{ name: 'fontSize', type: 'number | string', required: true, note: '1 to 4' }],
    decode: (args) => ({ fontSize: oneOfIn(args, 'fontSize', [1, 2, 3, 4], 2) }),
    exampleOptions: { fontSize: 2 },
  },
)

export const onMenuSetFontSpec: JsApiEventSpec<MenuSetFont> = /* @__PURE__ */ eventSpec(shared, {
  api: onMenuSetFont,
  title: { en: 'The user chose a font size', zh: '监听字体大小调整' },
  docs: 'https://pay.weixin.qq.com',
  event: 'menu:setfont',
  payload: [
    { name: 'fontSize', type: 'number' },
    { name: 'fontScale', type: 'number', note: 'per cent' },
  ],
  example: { fontSize: 3, fontScale: 120 },
})

export const onHistoryBackSpec: JsApiEventSpec<void> = /* @__PURE__ */ eventSpec(shared, {
  api: onHistoryBack,
  title: { en: 'The user goes back', zh: '监听页面返回' },
  deprecated: 'WeCom only.',
  event: 'onHistoryBack',
  payload: [],
  example: undefined,
})
