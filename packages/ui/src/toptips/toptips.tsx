import { type NoticeLook, notices, type ShowNotice } from '../toast/notices.tsx'
import { readingTime } from '../toast/reading-time.ts'
import type { ShownToast, ToastOptions } from '../toast/types.ts'

const show: ShowNotice = /* @__PURE__ */ notices({ className: 'wk-toptips', role: 'alert' })

const look: NoticeLook = {
  view: ({ content }) => <div className="wk-toptips__box">{content}</div>,
  duration: readingTime,
}

/**
 * A red bar at the top of the screen that says what went wrong, and is read out at once. It goes by itself.
 *
 * @example
 * toptips('请填写手机号')
 */
export function toptips(options: string | Omit<ToastOptions, 'modal'>): ShownToast {
  return show(look, options)
}
