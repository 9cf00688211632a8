import { notices, type ShowNotice } from './notices.tsx'
import { readingTime } from './reading-time.ts'
import { ToastView } from './toast-view.tsx'
import type { ShownToast, ToastKind, ToastOptions } from './types.ts'

const show: ShowNotice = /* @__PURE__ */ notices({ className: 'wk-toasts', role: 'status' })

/** Shows a toast in the place of the one that is there. */
export function showToast(kind: ToastKind, options: string | ToastOptions): ShownToast {
  const isLoading = kind === 'loading'
  return show(
    {
      view: ({ content, modal = isLoading }) => <ToastView kind={kind} content={content} modal={modal} />,
      duration: isLoading ? () => Infinity : readingTime,
    },
    options,
  )
}
