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
 * What texts mean, in the order in which they are tried (`facts/jssdk.md` A.8, C.6). A dot is a blank or an underscore. Success, which has
 * no code, may come without a text.
 */
const meanings: readonly (readonly [text: RegExp, code?: WechatErrorCode])[] = [
  [/^(ok|confirm)?$/],
  [/^(fail.)?cancel/, 'cancel'],
  [/permission|access.denied|not.allowed/, 'not-granted'],
  [/not.exist|support|不支持/, 'unsupported'],
  [/den(y|ied)|unauthorized|power.off|disable/, 'denied'],
  [/param|invalid|link.must/, 'bad-params'],
  [/(?:)/, 'failed'],
]

/** The error that a reply means, `undefined` for success. */
export function failureOf(api: string, { errMsg, err_msg, err_desc, err_code }: NativeReply): WechatError | undefined {
  // Behind its prefix, in lower case, as the official script reads it.
  const text = `${errMsg || err_msg || ''}`.toLowerCase().replace(/^[^:]*:/, '')
  const [, code] = meanings.find(([pattern]) => pattern.test(text)) || []
  const native = `${err_msg || errMsg || ''} ${err_desc || ''}`.trim()
  return code && new WechatError(code, api, native, { errcode: Number(err_code) || undefined })
}
