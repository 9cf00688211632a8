import { WechatError } from '../errors/wechat-error.ts'
import { wechatWindow } from '../script/jweixin.ts'

/** Clients inject the bridge within a second; after this many milliseconds it will not come. */
const patience = 8_000

/**
 * Waits until the native client has put its bridge on the window: the official script drops calls made earlier (`facts/jssdk.md` C.3).
 * @throws {WechatError} `bridge`
 */
export function bridgeReady(): Promise<void> {
  return new Promise((resolve, reject) => {
    if (wechatWindow().WeixinJSBridge) return resolve()
    const timer = setTimeout(() => {
      document.removeEventListener('WeixinJSBridgeReady', done)
      reject(new WechatError('bridge', 'config', 'the client offers no WeixinJSBridge'))
    }, patience)
    const done = (): void => {
      clearTimeout(timer)
      resolve()
    }
    document.addEventListener('WeixinJSBridgeReady', done, { once: true })
  })
}
