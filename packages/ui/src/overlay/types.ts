/** How somebody sends an overlay away: the Escape key, the system's back gesture or button, a tap beside it. */
export type CloseReason = 'esc' | 'back' | 'mask'
