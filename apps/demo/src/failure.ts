import { WechatError } from '@weh5/client'
import { toast } from '@weh5/ui'

/** Tells a person that something went wrong; `window.onerror` and the console get what a developer needs. */
export function tellFailure(error: unknown): void {
  toast.fail(error instanceof WechatError && error.code === 'denied' ? '没有权限' : '出错了，请重试')
  setTimeout(() => {
    throw error
  })
}
