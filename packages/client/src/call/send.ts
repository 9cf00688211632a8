import type { JsApiCall } from '@weh5/protocol/jsapi/calls'
import { tee } from '../bridge/tee.ts'
import { failureOf, type NativeReply } from './outcome.ts'
import { reach } from './reach.ts'

/**
 * Sends one call and reads the answer. The options that the caller passed are never written to.
 *
 * @param official The object that has the call.
 * @throws {WechatError} with the code that WeChat's text means; anything else that is thrown means an unreadable answer
 */
export async function send<Options, Result>(
  official: object | undefined,
  api: JsApiCall<Options, Result>,
  options: Options,
): Promise<Result> {
  const args = { ...(api.prepare ? api.prepare(options) : options) }
  const reply = await new Promise<NativeReply>((resolve) => {
    let heard: NativeReply | undefined
    let teed = false
    const complete = (said: NativeReply): void => {
      heard = said
      // Sent later by the script, out of the tee's sight: `getLocalImgData` has a queue (`facts/jssdk.md` C.5).
      if (!teed) resolve(said)
    }
    teed = tee(
      () => reach(official, api, args, complete),
      // The script's reply is the decoded one, the client's own has the error code; where the script threw, it is all there is.
      (raw) => resolve({ ...raw, ...heard }),
    )
    if (api.answers === false) resolve({})
  })
  const failure = failureOf(api.name, reply)
  if (failure) throw failure
  // A call that declares no `read` has no result.
  return api.read ? api.read(reply) : (undefined as Result)
}
