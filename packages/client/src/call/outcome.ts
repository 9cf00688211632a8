import type { Reply } from '@weh5/protocol/jsapi/calls'
import { WechatError, type WechatErrorCode } from '../errors/wechat-error.ts'

/** What any reply may carry beside its result: `err_msg` and company from the client, `errMsg` from the official script. */
export interface NativeReply extends Reply {
  readonly errMsg?: string
  readonly err_msg?: string
  readonly err_desc?: string
  readonly err_code?: number | string
}

/**
 * What texts mean, in the order in which they are tried (`facts/jssdk.md` A.8, C.6). A dot is a blank or an underscore. Success may come
 * without a text.
 */
const meanings = {
  cancel: /^(fail.)?cancel/i,
  'not-granted': /permission|access.denied|not.allowed/i,
  unsupported: /not.exist|support|不支持/i,
  denied: /den(y|ied)|unauthorized|power.off|disable/i,
  'bad-params': /param|invalid|link.must/i,
  failed: /^(?!(ok|confirm)?$)/i,
}

/**
 * Passes a reply that means success.
 *
 * @param as The code of every failure, where that is clear.
 * @throws {WechatError} what any other reply means
 */
export function check(api: string, { errMsg, err_msg, err_desc, err_code }: NativeReply, as?: WechatErrorCode): void {
  const text = `${errMsg || err_msg || ''}`.replace(/^[^:]*:/, '')
  let code: keyof typeof meanings
  for (code in meanings) {
    if (!meanings[code].test(text)) continue
    throw new WechatError(as || code, api, `${err_msg || errMsg || ''} ${err_desc || ''}`.trim(), {
      errcode: Number(err_code) || undefined,
    })
  }
}
