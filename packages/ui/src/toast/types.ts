import type { Node } from '#framework'

export interface ToastOptions {
  content: Node
  /** Milliseconds until it goes; `Infinity` keeps it. Default: 2 s, longer for a long text; a loading toast stays. */
  duration?: number | undefined
  /** Whether the page takes no touch meanwhile. Default: only while loading. */
  modal?: boolean | undefined
}

/** A toast on the screen. */
export interface ShownToast {
  /** Changes what it says. */
  readonly update: (options: string | Partial<ToastOptions>) => void
  readonly close: () => void
  /** Fulfils when it has gone, or another took its place. */
  readonly closed: Promise<void>
}

/** What a toast is about. */
export type ToastKind = 'text' | 'success' | 'fail' | 'loading'

export interface ToastTexts<T> {
  loading: string
  success: string | ((value: T) => string)
  fail: string | ((error: unknown) => string)
}
