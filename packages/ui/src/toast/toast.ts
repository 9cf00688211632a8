import { showToast } from './show-toast.tsx'
import type { ShownToast, ToastOptions, ToastTexts } from './types.ts'

/** The calls of {@link toast}. */
export interface ToastCalls {
  text(content: string | ToastOptions): ShownToast
  success(content: string | ToastOptions): ShownToast
  fail(content: string | ToastOptions): ShownToast
  /** Stays until it is closed, and the page takes no touch meanwhile. */
  loading(content: string | ToastOptions): ShownToast
  /** Says how `promise` fares, and gives back what it gives. */
  promise<T>(promise: Promise<T>, texts: ToastTexts<T>): Promise<T>
}

/**
 * A short message that goes by itself, and is read out without taking the focus. A new one takes the place of the old.
 *
 * @example
 * toast.success('已完成')
 * const uploading = toast.loading('上传中')
 * uploading.update('80%')
 * uploading.close()
 * @see https://weui.io/#toast
 */
export const toast: ToastCalls = {
  text: (content) => showToast('text', content),
  success: (content) => showToast('success', content),
  fail: (content) => showToast('fail', content),
  loading: (content) => showToast('loading', content),
  async promise(promise, { loading, success, fail }) {
    const waiting = showToast('loading', loading)
    try {
      const value = await promise
      showToast('success', typeof success === 'string' ? success : success(value))
      return value
    } catch (error) {
      showToast('fail', typeof fail === 'string' ? fail : fail(error))
      throw error
    } finally {
      waiting.close()
    }
  },
}
