import { WechatError } from '../errors/wechat-error.ts'

export function malformedXml(why: string): WechatError {
  return new WechatError('PUSH_MALFORMED', `The body is no XML push: ${why}`)
}
