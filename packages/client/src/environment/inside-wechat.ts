import { WechatError } from '../errors/wechat-error.ts'

/** Whether the page runs inside WeChat, as the official script judges it (`facts/jssdk.md` C.2). False on a server. */
export function insideWechat(): boolean {
  return typeof navigator !== 'undefined' && /micromessenger/i.test(navigator.userAgent)
}

/** @throws {WechatError} `outside` */
export function assertInside(api: string): void {
  if (!insideWechat()) throw new WechatError('outside', api)
}
