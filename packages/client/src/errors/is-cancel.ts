import { WechatError } from './wechat-error.ts'

/** Whether an error only says that the user changed their mind. */
export function isCancel(error: unknown): error is WechatError & { readonly code: 'cancel' } {
  return error instanceof WechatError && error.code === 'cancel'
}
