import type { Reply } from '@weh5/protocol/jsapi/calls'
import { WechatError, type WechatErrorCode } from '../errors/wechat-error.ts'

/** What any reply may carry beside its result: `err_msg` and company from the client, `errMsg` from the official script. */
export interface NativeReply extends Reply {
  readonly errMsg?: string
  readonly err_msg?: string
  readonly err_desc?: string
  readonly err_code?: number | string
}

/** What the texts of WeChat mean, in the order in which they are tried (`facts/jssdk.md` A.8, C.6). A dot is a blank or an underscore. */
const meanings: readonly (readonly [RegExp, WechatErrorCode])[] = [
  [/^(fail.)?cancel/, 'cancel'],
  [/permission|access.denied|not.allowed/, 'not-granted'],
  [/not.exist|support|不支持/, 'unsupported'],
  [/den(y|ied)|unauthorized|power.off|disable/, 'denied'],
  [/param|invalid|link.must/, 'bad-params'],
]

/** The message of a reply without its prefix, in lower case as the official script reads it. */
export function messageOf({ errMsg, err_msg }: NativeReply): string {
  return `${errMsg || err_msg || ''}`.toLowerCase().replace(/^[^:]*:/, '')
}

/** Whether a reply means success; one without a message does (`facts/jssdk.md` C.6). */
export function isOk(reply: NativeReply): boolean {
  return /^(ok|confirm)?$/.test(messageOf(reply))
}

/** The error that a reply means. `code` overrules what its text would mean. */
export function failure(api: string, reply: NativeReply, code?: WechatErrorCode): WechatError {
  const meaning = meanings.find(([pattern]) => pattern.test(messageOf(reply)))
  const { err_msg, errMsg, err_desc, err_code } = reply
  return new WechatError(
    code || (meaning ? meaning[1] : 'failed'),
    api,
    `${err_msg || errMsg || ''} ${err_desc || ''}`.trim(),
    { errcode: err_code ? Number(err_code) : undefined },
  )
}
