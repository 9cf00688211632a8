import { launchMiniProgram, type LaunchMiniProgramOptions } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import { isWechatError } from '../errors/is-wechat-error.ts'
import type { Feature } from '../feature.ts'

export interface OpenMiniProgramOptions extends LaunchMiniProgramOptions {
  /**
   * Leads to the same page where the call does not: a URL Link (`https://wxaurl.cn/…`) or a URL Scheme (`weixin://dl/business/?t=…`), which
   * your server gets from `generate_urllink` or `generatescheme`.
   */
  readonly link?: string
}

/** Opens a mini program. Resolves when WeChat took the call, or when the browser follows the link. */
export type OpenMiniProgram = (options: OpenMiniProgramOptions, call?: CallOptions) => Promise<void>

/**
 * Opens a mini program by the official `launchMiniProgram`, and by a link where that is not to be had: outside WeChat, in clients that lack
 * it, and for the ordinary accounts, which are never granted it (`facts/jssdk.md` B.16). What opens a mini program inside WeChat for every
 * verified account is a tap on the tag `wx-open-launch-weapp`: `mountOpenTag` of `@weh5/client/open-tags`.
 *
 * @throws {WechatError} `outside`, `unsupported` or `not-granted` where there is no link
 * @example
 * button.onclick = () => wx.openMiniProgram({ targetAppId: 'wx…', path: 'pages/exhibit?id=7', link: 'https://wxaurl.cn/…' })
 */
export const openMiniProgram: Feature<OpenMiniProgram> = {
  needs: [launchMiniProgram],
  attach:
    ({ call }) =>
    ({ link, ...options }, bounds) =>
      call(launchMiniProgram, options, bounds).catch((error: unknown) => {
        if (!link || !isWechatError(error) || !/outside|unsupported|not-granted/.test(error.code)) throw error
        location.assign(link)
      }),
}
