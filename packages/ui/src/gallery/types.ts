import type { LayerProps } from '../overlay/types.ts'

export interface GalleryImage {
  src: string
  /** What the image shows, for those who do not see it. */
  alt: string
}

export interface GalleryProps extends LayerProps {
  images: readonly GalleryImage[]
  /** The image to start with. Default 0. */
  index?: number | undefined
  /** Gives the gallery a button to delete the image that is shown. */
  onDelete?: ((index: number) => void) | undefined
}

export interface GalleryOptions {
  images: readonly GalleryImage[]
  index?: number | undefined
  /** Whether there is a button to delete the image that is shown. */
  deletable?: boolean | undefined
  /** Closes the gallery and rejects the call with the signal's reason. */
  signal?: AbortSignal | undefined
}
