import { callSpec } from './plain.ts'
import { isRecord } from './record.ts'
import { numberIn, oneOfIn, textIn } from './read.ts'
import { miniProgram } from './target.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

export interface MiniProgramUrlOptions {
  /** A page of the mini program, e.g. `/pages/pay/index?order=7`. */
  readonly url: string
}

export interface NavigateBackOptions {
  /** How many pages. Default 1. */
  readonly delta?: number
}

export interface PostMessageOptions {
  /** Anything that survives JSON. It reaches `bindmessage` when the user goes back, shares or copies the link, not before. */
  readonly data: unknown
}

export interface LaunchMiniProgramOptions {
  readonly targetAppId: string
  /** The page, without `.html`: the official script appends it. */
  readonly path?: string
  readonly envVersion?: 'release' | 'trial' | 'develop'
}

/** Opens a page of the mini program. {@link https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html official page} */
export const navigateTo: JsApiCall<MiniProgramUrlOptions, void> = {
  name: 'navigateTo',
  target: miniProgram,
}

/** Goes back in the mini program. {@link https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html official page} */
export const navigateBack: JsApiCall<NavigateBackOptions, void> = {
  name: 'navigateBack',
  target: miniProgram,
}

/** Opens a tab of the mini program. {@link https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html official page} */
export const switchTab: JsApiCall<MiniProgramUrlOptions, void> = {
  name: 'switchTab',
  target: miniProgram,
}

/** Closes all pages of the mini program and opens one. {@link https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html official page} */
export const reLaunch: JsApiCall<MiniProgramUrlOptions, void> = { name: 'reLaunch', target: miniProgram }

/** Replaces the page of the mini program. {@link https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html official page} */
export const redirectTo: JsApiCall<MiniProgramUrlOptions, void> = {
  name: 'redirectTo',
  target: miniProgram,
}

/** Leaves a message for the mini program. {@link https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html official page} */
export const postMessage: JsApiCall<PostMessageOptions, void> = {
  name: 'postMessage',
  target: miniProgram,
}

/** Opens a mini program. Never granted to ordinary accounts: use the tag `wx-open-launch-weapp`. */
export const launchMiniProgram: JsApiCall<LaunchMiniProgramOptions, void> = {
  name: 'launchMiniProgram',
  interactive: true,
}

const shared = {
  group: 'mini-program',
  docs: 'https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html',
  since: { jweixin: '1.3.2' },
  command: 'invokeMiniProgramAPI',
  missingOn: ['ios', 'android', 'windows', 'mac', 'devtools'],
} as const

const url = [{ name: 'url', type: 'string', required: true }] as const

/** One command carries all of them: `{ name, arg }`. */
function argOf(args: Reply): Reply {
  return isRecord(args['arg']) ? args['arg'] : {}
}

function decodeUrl(args: Reply): MiniProgramUrlOptions {
  return { url: textIn(argOf(args), 'url') }
}

export const navigateToSpec: JsApiCallSpec<MiniProgramUrlOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: navigateTo,
  title: { en: 'Open a page of the mini program', zh: '跳转小程序页面' },
  matches: (args) => args['name'] === 'navigateTo',
  options: url,
  encode: (arg) => ({ name: 'navigateTo', arg }),
  decode: decodeUrl,
  exampleOptions: { url: '/pages/order/index?id=7' },
})

export const navigateBackSpec: JsApiCallSpec<NavigateBackOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: navigateBack,
  title: { en: 'Go back in the mini program', zh: '返回小程序上一页面' },
  matches: (args) => args['name'] === 'navigateBack',
  options: [{ name: 'delta', type: 'number', default: 1 }],
  encode: ({ delta = 1 }) => ({ name: 'navigateBack', arg: { delta } }),
  decode: (args) => ({ delta: numberIn(argOf(args), 'delta') }),
  exampleOptions: { delta: 2 },
})

export const switchTabSpec: JsApiCallSpec<MiniProgramUrlOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: switchTab,
  title: { en: 'Open a tab of the mini program', zh: '切换小程序 tab' },
  matches: (args) => args['name'] === 'switchTab',
  options: url,
  encode: (arg) => ({ name: 'switchTab', arg }),
  decode: decodeUrl,
  exampleOptions: { url: '/pages/home/index' },
})

export const reLaunchSpec: JsApiCallSpec<MiniProgramUrlOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: reLaunch,
  title: { en: 'Start the mini program anew', zh: '重新打开小程序页面' },
  matches: (args) => args['name'] === 'reLaunch',
  options: url,
  encode: (arg) => ({ name: 'reLaunch', arg }),
  decode: decodeUrl,
  exampleOptions: { url: '/pages/home/index' },
})

export const redirectToSpec: JsApiCallSpec<MiniProgramUrlOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: redirectTo,
  title: { en: 'Replace the page of the mini program', zh: '替换小程序页面' },
  matches: (args) => args['name'] === 'redirectTo',
  options: url,
  encode: (arg) => ({ name: 'redirectTo', arg }),
  decode: decodeUrl,
  exampleOptions: { url: '/pages/order/done' },
})

export const postMessageSpec: JsApiCallSpec<PostMessageOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: postMessage,
  title: { en: 'Leave a message for the mini program', zh: '向小程序发送消息' },
  matches: (args) => args['name'] === 'postMessage',
  options: [{ name: 'data', type: 'unknown', required: true }],
  encode: ({ data }) => ({ name: 'postMessage', arg: data || {} }),
  decode: (args) => ({ data: args['arg'] }),
  exampleOptions: { data: { checkedIn: 'booth-7' } },
})

export const launchMiniProgramSpec: JsApiCallSpec<LaunchMiniProgramOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: launchMiniProgram,
  title: { en: 'Open a mini program', zh: '打开小程序' },
  docs: 'facts/jssdk.md B.16',
  since: { jweixin: '1.3.0' },
  missingOn: [],
  notes: 'Never granted to ordinary accounts: use wx-open-launch-weapp.',
  command: 'launchMiniProgram',
  options: [
    { name: 'targetAppId', type: 'string', required: true },
    { name: 'path', type: 'string', note: 'without .html' },
    { name: 'envVersion', type: "'release' | 'trial' | 'develop'" },
  ],
  // The script puts `.html` before the query, and loses what stands behind a second question mark (`facts/jssdk.md` C.5).
  encode: ({ targetAppId, path, envVersion }) => {
    const [page, query] = (path ?? '').split('?')
    const html = page && (query === undefined ? `${page}.html` : `${page}.html?${query}`)
    return { targetAppId, path: html || undefined, envVersion }
  },
  decode: (args) => ({
    targetAppId: textIn(args, 'targetAppId'),
    ...(args['path'] ? { path: textIn(args, 'path').replace('.html', '') } : {}),
    envVersion: oneOfIn(args, 'envVersion', ['trial', 'develop'] as const, 'release'),
  }),
  exampleOptions: { targetAppId: 'wxd930ea5d5a258f4f', path: 'pages/index?id=7', envVersion: 'trial' },
})
