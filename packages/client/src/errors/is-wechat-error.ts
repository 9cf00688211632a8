import type { WechatError } from './wechat-error.ts'

/** Whether an error is a {@link WechatError}, of this copy of the package or of another that ended up in the same page. */
export function isWechatError(error: unknown): error is WechatError {
  return error instanceof Error && error.name === 'WechatError'
}
