import { after } from '../call/after.ts'
import { assertInside } from '../environment/inside-wechat.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { wechatWindow } from '../script/jweixin.ts'

/**
 * Waits until the native client has put its bridge on the window: the official script drops calls made earlier (`facts/jssdk.md` C.3).
 *
 * @param timeout Milliseconds; clients inject the bridge within a second.
 * @throws {WechatError} `outside` or `bridge`
 */
export async function bridgeReady(api: string, timeout: number): Promise<void> {
  assertInside(api)
  if (isThere()) return
  await new Promise((resolve) => {
    document.addEventListener('WeixinJSBridgeReady', resolve)
    after(timeout, () => resolve(undefined))
  })
  if (!isThere()) throw new WechatError('bridge', api)
}

function isThere(): boolean {
  return !!wechatWindow().WeixinJSBridge
}
