import { WechatError } from '../errors/wechat-error.ts'

/** `snsapi_base` yields the openid silently; `snsapi_userinfo` asks for consent and yields the profile. */
export type Scope = 'snsapi_base' | 'snsapi_userinfo'

/** @throws {WechatError} `SCOPE_UNKNOWN` */
export function readScope(value: string): Scope {
  if (value === 'snsapi_base' || value === 'snsapi_userinfo') return value
  throw new WechatError('SCOPE_UNKNOWN', 'There is no such scope')
}
