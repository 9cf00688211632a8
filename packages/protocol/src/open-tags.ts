import type { Field } from './jsapi/shape.ts'

/** The tags that only WeChat can draw (开放标签). */
export type OpenTag = 'wx-open-launch-weapp' | 'wx-open-launch-app' | 'wx-open-subscribe' | 'wx-open-audio'

/** A DOM event of a tag: a `CustomEvent` whose `detail` has these fields. */
export interface OpenTagEvent {
  readonly name: string
  readonly detail: readonly Field[]
  readonly example: Readonly<Record<string, unknown>>
}

/** What there is to know about a tag, for reference pages, the simulator and typings. */
export interface OpenTagSpec {
  readonly name: OpenTag
  readonly title: { readonly en: string; readonly zh: string }
  readonly docs: string
  readonly since: { readonly jweixin: string; readonly wechat: string }
  readonly attributes: readonly Field[]
  /** The names of its templates: `<script type="text/wxtag-template" slot="…">`. */
  readonly slots: readonly string[]
  readonly events: readonly OpenTagEvent[]
  readonly notes?: string
}

const page = {
  docs: 'https://developers.weixin.qq.com/doc/service/guide/h5/opentag',
  since: { jweixin: '1.6.0', wechat: '7.0.12' },
} as const

const errMsg: Field = { name: 'errMsg', type: 'string' }

/** Every tag (`facts/jssdk.md` B.18). */
export const openTagSpecs: readonly OpenTagSpec[] = [
  {
    ...page,
    name: 'wx-open-launch-weapp',
    title: { en: 'Open a mini program', zh: '跳转小程序' },
    attributes: [
      { name: 'username', type: 'string', note: 'original id, gh_…; this or appid' },
      { name: 'appid', type: 'string', note: 'this or username' },
      { name: 'path', type: 'string', note: 'with .html before the query' },
      { name: 'env-version', type: "'release' | 'develop' | 'trial'", default: 'release' },
      { name: 'extra-data', type: 'string', note: 'JSON' },
    ],
    slots: ['default'],
    events: [
      { name: 'ready', detail: [], example: {} },
      {
        name: 'launch',
        detail: [
          { name: 'userName', type: 'string' },
          { name: 'path', type: 'string' },
        ],
        example: { userName: 'gh_d43f693ca31f', path: 'pages/home/index.html' },
      },
      { name: 'error', detail: [errMsg], example: { errMsg: 'launch:fail' } },
    ],
  },
  {
    ...page,
    name: 'wx-open-launch-app',
    title: { en: 'Open an app', zh: '跳转 App' },
    attributes: [
      { name: 'appid', type: 'string', required: true, note: 'of the mobile app at the Open Platform' },
      { name: 'extinfo', type: 'string' },
    ],
    slots: ['default'],
    events: [
      { name: 'ready', detail: [], example: {} },
      {
        name: 'launch',
        detail: [
          { name: 'appId', type: 'string' },
          { name: 'extInfo', type: 'string' },
        ],
        example: { appId: 'wx0123456789abcdef', extInfo: '' },
      },
      {
        name: 'error',
        detail: [errMsg, { name: 'appId', type: 'string' }, { name: 'extInfo', type: 'string' }],
        example: { errMsg: 'launch:fail', appId: 'wx0123456789abcdef', extInfo: '' },
      },
    ],
    notes: 'The domain must be bound to the app at open.weixin.qq.com; the app not being installed is an error event.',
  },
  {
    ...page,
    name: 'wx-open-subscribe',
    title: { en: 'Subscribe to notifications', zh: '服务号订阅通知' },
    attributes: [{ name: 'template', type: 'string', required: true, note: 'up to three ids, joined by commas' }],
    slots: ['default', 'style'],
    events: [
      {
        name: 'success',
        detail: [errMsg, { name: 'subscribeDetails', type: 'string', note: 'JSON: id → JSON { status }' }],
        example: {
          errMsg: 'subscribe:ok',
          subscribeDetails: '{"TenvU22BA1jCp4YHfYEpRuESXYReQyDuhs4vbdWA99I":"{\\"status\\":\\"accept\\"}"}',
        },
      },
      {
        name: 'error',
        detail: [errMsg, { name: 'errCode', type: 'number' }],
        example: { errMsg: 'subscribe:fail', errCode: 10001 },
      },
    ],
  },
  {
    ...page,
    name: 'wx-open-audio',
    title: { en: 'Play audio that goes on in the background', zh: '音频播放' },
    attributes: [
      { name: 'src', type: 'string', required: true },
      { name: 'title', type: 'string' },
      { name: 'singer', type: 'string' },
      { name: 'episode', type: 'string' },
      { name: 'cover', type: 'string' },
    ],
    slots: ['default', 'playing', 'style'],
    events: [
      { name: 'canplay', detail: [{ name: 'duration', type: 'number' }], example: { duration: 120 } },
      { name: 'play', detail: [], example: {} },
      { name: 'pause', detail: [], example: {} },
      { name: 'timeupdate', detail: [{ name: 'currentTime', type: 'number' }], example: { currentTime: 3 } },
      { name: 'ended', detail: [], example: {} },
      { name: 'error', detail: [errMsg], example: { errMsg: 'audio:fail' } },
    ],
  },
]

/** The DOM event on `document` of a client that cannot draw the tags; `detail.errMsg` says why. Other JSAPIs keep working. */
export const openTagsErrorEvent = 'WeixinOpenTagsError'

/** `errCode` of the error event of `wx-open-subscribe`. */
export const subscribeErrors: Readonly<Record<number, { readonly en: string; readonly zh: string }>> = {
  10001: { en: 'an empty parameter', zh: '参数不能为空' },
  10002: { en: 'the list could not be requested', zh: '网络问题，请求消息列表失败' },
  10003: { en: 'the request could not be sent', zh: '网络问题，订阅请求发送失败' },
  10004: { en: 'a parameter of a wrong type', zh: '参数类型错误' },
  20001: { en: 'no such template', zh: '没有模板数据' },
  20002: { en: 'one-off and long-term templates mixed', zh: '模板消息类型既有一次性的又有永久的' },
  20003: { en: 'more than three templates', zh: '模板消息数量超过上限' },
  20004: { en: 'the user switched notifications off', zh: '用户关闭了主开关，无法进行订阅' },
  20005: { en: 'the account may not send', zh: '服务号被禁封' },
}
