import { settle } from '../call/settle.ts'
import type { WechatWindow } from '../script/jweixin.ts'

declare const window: WechatWindow

/**
 * Waits until the native client has put its bridge on the window: the official script drops calls made earlier (`facts/jssdk.md` C.3).
 *
 * @param timeout Milliseconds; clients inject the bridge within a second.
 * @throws {WechatError} `bridge`
 */
export function bridgeReady(api: string, timeout: number): Promise<unknown> {
  const wait = (resolve: (there: unknown) => void): void => {
    if (window.WeixinJSBridge) resolve(true)
    else document.addEventListener('WeixinJSBridgeReady', resolve)
  }
  return settle(api, wait, timeout, undefined, 'failed', 'bridge')
}
