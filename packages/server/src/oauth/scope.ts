import { WechatError } from '../errors/wechat-error.ts'

/**
 * - `snsapi_base` yields the openid, silently.
 * - `snsapi_userinfo` asks for consent and yields the profile.
 * - `snsapi_login` shows a QR code on a website outside WeChat; for website apps of the Open Platform.
 */
export type Scope = 'snsapi_base' | 'snsapi_userinfo' | 'snsapi_login'

const scopes: readonly Scope[] = ['snsapi_base', 'snsapi_userinfo', 'snsapi_login']

/** @throws {WechatError} `SCOPE_UNKNOWN` */
export function readScope(value: string): Scope {
  const scope = scopes.find((each) => each === value)
  if (scope === undefined) throw new WechatError('SCOPE_UNKNOWN', 'There is no such scope')
  return scope
}
