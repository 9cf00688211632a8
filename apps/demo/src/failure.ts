import { WechatError } from '@weh5/client'
import { toast } from '@weh5/ui'

/** Tells a person that something went wrong; the console gets what a developer needs. */
export function tellFailure(error: unknown): void {
  toast.fail(error instanceof WechatError && error.code === 'denied' ? '没有权限' : '出错了，请重试')
  // eslint-disable-next-line no-console
  console.error(error)
}
