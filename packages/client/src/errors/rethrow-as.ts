import { isWechatError } from './is-wechat-error.ts'
import { WechatError, type WechatErrorCode } from './wechat-error.ts'

/** A rejection handler that lets nothing but a {@link WechatError} through: what is none becomes one of this code. */
export function rethrowAs(code: WechatErrorCode, api: string): (cause: unknown) => never {
  return (cause) => {
    throw isWechatError(cause) ? cause : new WechatError(code, api, String(cause), { cause })
  }
}
