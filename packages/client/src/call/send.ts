import type { JsApiCall } from '@weh5/protocol/jsapi'
import { tee } from '../bridge/tee.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { methodOf, wechatWindow, type Jweixin } from '../script/jweixin.ts'
import { failure, isOk, type NativeReply } from './outcome.ts'

/**
 * Sends one call and reads the answer. The options that the caller passed are never written to.
 *
 * @param jweixin The official script; without it the call goes to the bare bridge.
 * @throws {WechatError} with the code that WeChat's text means; anything else that is thrown means an unreadable answer
 */
export async function send<Options, Result>(
  jweixin: Jweixin | undefined,
  api: JsApiCall<Options, Result>,
  options: Options,
): Promise<Result> {
  const { name, route } = api
  const args = { ...(api.prepare ? api.prepare(options) : options) }
  const reply = await new Promise<NativeReply>((resolve, reject) => {
    const missing = (): void => reject(new WechatError('unsupported', name))
    if (api.answers === false) resolve({})
    if (!jweixin || route === 'invoke') {
      // `wx.invoke` overwrites an `appId` among the arguments, `WeixinJSBridge.invoke` does not (`facts/jssdk.md` C.4).
      const target = 'appId' in args || !jweixin ? wechatWindow()[api.bridge || 'WeixinJSBridge'] : jweixin
      return target && target.invoke ? target.invoke(name, args, resolve) : missing()
    }
    const method = methodOf(route ? jweixin.miniProgram : jweixin, name)
    if (!method) return missing()
    let heard: NativeReply | undefined
    const complete = (said: NativeReply): void => {
      heard = said
      // Sent later by the script, out of the tee's sight: `getLocalImgData` has a queue (`facts/jssdk.md` C.5).
      if (!teed) resolve(said)
    }
    // The script's reply is the decoded one, the client's own has the error code; where the script threw, it is all there is.
    const teed = tee(
      () => method({ ...args, complete }),
      (raw) => resolve({ ...raw, ...heard }),
    )
  })
  if (!isOk(reply)) throw failure(name, reply)
  // A call that declares no `read` has no result.
  return api.read ? api.read(reply) : (undefined as Result)
}
