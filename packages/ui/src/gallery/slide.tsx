import { type Element, useLayoutEffect, useRef } from '#framework'
import type { GalleryImage } from './types.ts'
import { zoomImage } from './zoom-image.ts'

/** One image of a gallery, as large as the screen lets it be. */
export function Slide({ src, alt, onTap }: GalleryImage & { onTap: () => void }): Element {
  const frame = useRef<HTMLDivElement>(null)
  const image = useRef<HTMLImageElement>(null)
  const tap = useRef(onTap)
  tap.current = onTap
  useLayoutEffect(() => {
    if (frame.current === null || image.current === null) return undefined
    return zoomImage(frame.current, image.current, () => tap.current())
  }, [])
  return (
    <div ref={frame} className="wk-gallery__slide">
      <img ref={image} className="wk-gallery__image" src={src} alt={alt} draggable={false} />
    </div>
  )
}
