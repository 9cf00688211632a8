import type { JsApiCall, Reply } from '@weh5/protocol/jsapi'
import { tee } from '../bridge/tee.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { methodOf, wechatWindow, type Jweixin } from '../script/jweixin.ts'
import { failure, isOk, messageOf } from './outcome.ts'

/** What the native side answers to a JSAPI it does not have, said by this side when the official script does not have it. */
const missing: Reply = { errMsg: ':function not exist' }

/**
 * Sends one call and reads the answer. The options that the caller passed are never written to.
 * @throws {WechatError} with the code that WeChat's text means, `failed` when the answer is unreadable
 */
export async function send<Options, Result>(
  jweixin: Jweixin | undefined,
  api: JsApiCall<Options, Result>,
  options: Options,
): Promise<Result> {
  const args = { ...(api.prepare ? api.prepare(options) : options) }
  const reply = await (jweixin && api.route !== 'invoke'
    ? throughMethod(jweixin, api, args)
    : throughInvoke(jweixin || wechatWindow().WeixinJSBridge, api.name, args))
  if (!isOk(messageOf(reply))) throw failure(api.name, reply)
  try {
    // A call that declares no `read` has no result.
    return api.read ? api.read(reply) : (undefined as Result)
  } catch (cause) {
    throw new WechatError('failed', api.name, 'unreadable reply', { cause, native: JSON.stringify(reply) })
  }
}

function throughInvoke(target: Pick<Jweixin, 'invoke'> | undefined, name: string, args: object): Promise<Reply> {
  return new Promise((resolve) => {
    if (target && target.invoke) target.invoke(name, args, resolve)
    else resolve(missing)
  })
}

function throughMethod(jweixin: Jweixin, { name, route }: JsApiCall<never, unknown>, args: object): Promise<Reply> {
  return new Promise((resolve) => {
    const method = methodOf(route ? jweixin.miniProgram : jweixin, name)
    if (!method) return resolve(missing)
    let heard: Reply | undefined
    const complete = (reply: Reply): void => {
      heard = reply
      if (!teed) resolve(reply)
    }
    // The script's reply is the decoded one, the client's own has the error code; where the script threw, it is all there is.
    const teed = tee(
      () => method({ ...args, complete }),
      (raw) => resolve({ ...raw, ...heard }),
    )
  })
}
