import type { WechatError } from './wechat-error.ts'

/** Whether an error is a {@link WechatError}: of this copy of the package, or of another in the same page or in another frame. */
export function isWechatError(error: unknown): error is WechatError {
  return Object(error).name === 'WechatError'
}
