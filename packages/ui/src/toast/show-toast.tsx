import { type NoticeLook, notices, type ShowNotice } from './notices.tsx'
import { readingTime } from './reading-time.ts'
import { ToastView } from './toast-view.tsx'
import type { ShownToast, ToastKind, ToastOptions } from './types.ts'

const show: ShowNotice = /* @__PURE__ */ notices({ className: 'wk-toasts', role: 'status' })

/** Shows a toast in the place of the one that is there. */
export function showToast(kind: ToastKind, options: string | ToastOptions): ShownToast {
  return show(looks[kind], options)
}

const looks: Record<ToastKind, NoticeLook> = {
  text: { view: ({ content, modal = false }) => view('text', content, modal), duration: readingTime },
  success: { view: ({ content, modal = false }) => view('success', content, modal), duration: readingTime },
  fail: { view: ({ content, modal = false }) => view('fail', content, modal), duration: readingTime },
  loading: { view: ({ content, modal = true }) => view('loading', content, modal), duration: () => Infinity },
}

function view(kind: ToastKind, content: ToastOptions['content'], modal: boolean): ReturnType<NoticeLook['view']> {
  return <ToastView kind={kind} content={content} modal={modal} />
}
