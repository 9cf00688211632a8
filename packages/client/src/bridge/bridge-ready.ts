import { settle } from '../call/settle.ts'
import { assertInside } from '../environment/inside-wechat.ts'
import { wechatWindow } from '../script/jweixin.ts'

/**
 * Waits until the native client has put its bridge on the window: the official script drops calls made earlier (`facts/jssdk.md` C.3).
 *
 * @param timeout Milliseconds; clients inject the bridge within a second.
 * @throws {WechatError} `outside` or `bridge`
 */
export async function bridgeReady(api: string, timeout: number): Promise<void> {
  assertInside(api)
  const ready = (resolve: (event?: unknown) => void): void => {
    if (wechatWindow().WeixinJSBridge) resolve()
    else document.addEventListener('WeixinJSBridgeReady', resolve, { once: true })
  }
  await settle(api, { timeout }, () => new Promise(ready), 'bridge')
}
