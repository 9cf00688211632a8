import type { Back } from './back.ts'

/** How somebody sends an overlay away: the Escape key, the system's back gesture or button, a tap beside it. */
export type CloseReason = 'esc' | 'back' | 'mask'

/** What every overlay takes. */
export interface LayerProps {
  open: boolean
  /** Somebody wants it gone: set `open` to false, or leave it. */
  onClose: (reason: CloseReason) => void
  /** Whether the system's back gesture or button closes it instead of leaving the page. Default `auto`: on Android only. */
  back?: Back | undefined
}
