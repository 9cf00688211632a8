import type { WechatWindow } from '../script/jweixin.ts'

declare const window: WechatWindow

/** What a page runs in. */
export interface Environment {
  /** `wecom` (企业微信) also calls itself WeChat; `browser` is anything else, a server included. */
  readonly host: 'wechat' | 'wecom' | 'devtools' | 'browser'
  readonly os: 'ios' | 'android' | 'windows' | 'mac' | 'other'
  /** Version of the client, e.g. `8.0.49`; on a desktop it is not the product's. Empty outside. */
  readonly version: string
  /** Whether the page is in a mini program's `<web-view>`. */
  readonly miniProgram: boolean
}

/** Mac clients call themselves `WindowsWechat` too, so they come first (`facts/jssdk.md` D.7). */
const systems: readonly (readonly [RegExp, Environment['os']])[] = [
  [/iphone|ipad|ipod/i, 'ios'],
  [/android/i, 'android'],
  [/macwechat|macintosh/i, 'mac'],
  [/windows/i, 'windows'],
]

/** WeCom comes first: it also has `MicroMessenger` in its user agent. */
const hosts: readonly (readonly [RegExp, Environment['host']])[] = [
  [/wxwork/i, 'wecom'],
  [/wechatdevtools|wxdebugger/i, 'devtools'],
  [/micromessenger/i, 'wechat'],
]

/**
 * Tells where the page runs, from the user agent; nothing is loaded and nothing is asked.
 *
 * @param userAgent Default: the browser's own.
 * @example
 * if (environment().miniProgram) wx.navigateBack()
 */
export function environment(
  userAgent: string = typeof navigator === 'undefined' ? '' : navigator.userAgent,
): Environment {
  const [, host = 'browser'] = hosts.find(([pattern]) => pattern.test(userAgent)) || []
  const [, os = 'other'] = systems.find(([pattern]) => pattern.test(userAgent)) || []
  const [, version = ''] = /micromessenger\/([\d.]+)/i.exec(userAgent) || []
  const inWebView = typeof window !== 'undefined' && window.__wxjs_environment === 'miniprogram'
  return { host, os, version, miniProgram: inWebView || /miniprogram/i.test(userAgent) }
}
