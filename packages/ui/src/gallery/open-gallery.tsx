import { present } from '../overlay/present.tsx'
import { Gallery } from './gallery.tsx'
import type { GalleryOptions } from './types.ts'

/** The calls of {@link gallery}. */
export interface GalleryCalls {
  /** Shows images; the index of the one that shall be deleted, or `null` when closed. */
  open(options: GalleryOptions): Promise<number | null>
}

/**
 * Images on black as a promise.
 *
 * @example
 * await gallery.open({ images: [{ src: '/booth.jpg', alt: '展位' }] })
 * @throws the reason of `options.signal` when it aborts
 */
export const gallery: GalleryCalls = {
  open: ({ signal, deletable, ...options }) =>
    present<number | null>(
      ({ open, settle }) => (
        <Gallery {...options} open={open} onClose={() => settle(null)} onDelete={deletable ? settle : undefined} />
      ),
      { dismissed: null, signal },
    ),
}
