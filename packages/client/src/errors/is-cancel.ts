import { isWechatError } from './is-wechat-error.ts'
import type { WechatError } from './wechat-error.ts'

/** Whether an error only says that the user changed their mind. */
export function isCancel(error: unknown): error is WechatError & { readonly code: 'cancel' } {
  return isWechatError(error) && error.code === 'cancel'
}
