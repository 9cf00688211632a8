import { settle } from '../call/settle.ts'
import { assertInside } from '../environment/inside-wechat.ts'
import { wechatWindow } from '../script/jweixin.ts'

/**
 * Waits until the native client has put its bridge on the window: the official script drops calls made earlier (`facts/jssdk.md` C.3).
 *
 * @param timeout Milliseconds; clients inject the bridge within a second.
 * @throws {WechatError} `outside` or `bridge`
 */
export function bridgeReady(api: string, timeout: number): Promise<unknown> {
  const wait = (resolve: (there: unknown) => void): void => {
    assertInside(api)
    if (wechatWindow().WeixinJSBridge) resolve(true)
    else document.addEventListener('WeixinJSBridgeReady', resolve)
  }
  return settle(api, wait, { timeout }, 'failed', 'bridge')
}
