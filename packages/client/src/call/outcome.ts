import type { Reply } from '@weh5/protocol/jsapi'
import { WechatError, type WechatErrorCode } from '../errors/wechat-error.ts'

/** What the texts of WeChat mean, in the order in which they are tried (`facts/jssdk.md` A.8, C.6). */
const meanings: readonly (readonly [RegExp, WechatErrorCode])[] = [
  [/^(fail )?cancel/, 'cancel'],
  [/permission value|permission denied|access denied|not allowed|no permission/, 'not-granted'],
  [/not exist|unsupported|not support|不支持/, 'unsupported'],
  [/den(y|ied)|unauthorized|power off|service disable/, 'denied'],
  [/param|invalid|link must be/, 'bad-params'],
]

/** The message of a reply without its prefix, as the official script reads it: lower case, blanks for underscores. */
export function messageOf(reply: Reply): string {
  const message = textOf(reply['errMsg']) || textOf(reply['err_msg'])
  return message
    .slice(message.indexOf(':') + 1)
    .replace(/_/g, ' ')
    .toLowerCase()
}

/** Whether a message means success; an empty one does (`facts/jssdk.md` C.6). */
export function isOk(message: string): boolean {
  return /^(ok|confirm)?$/.test(message)
}

/** The error that a reply means. `code` overrules what its text would mean. */
export function failure(api: string, reply: Reply, code?: WechatErrorCode): WechatError {
  const text = messageOf(reply)
  const meaning = meanings.find(([pattern]) => pattern.test(text))
  const errcode = Number(reply['err_code'] ?? reply['errCode'])
  const native = [textOf(reply['err_msg']) || textOf(reply['errMsg']), textOf(reply['err_desc'])]
    .filter(Boolean)
    .join(' ')
  return new WechatError(code ?? (meaning ? meaning[1] : 'failed'), api, text, {
    native,
    ...(errcode ? { errcode } : {}),
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
