import { type Element, useLayoutEffect, useRef } from '#framework'
import { Slide } from './slide.tsx'
import type { GalleryImage } from './types.ts'

/** The images in a row, of which the browser's own scrolling shows one at a time. */
export function Track({
  images,
  index,
  onIndex,
  onTap,
}: {
  images: readonly GalleryImage[]
  index: number
  onIndex: (index: number) => void
  onTap: () => void
}): Element {
  const track = useRef<HTMLDivElement>(null)

  function scrollTo(target: number, behavior: ScrollBehavior): void {
    const element = track.current
    if (element === null) return
    const direction = getComputedStyle(element).direction === 'rtl' ? -1 : 1
    element.scrollTo({ left: direction * target * element.clientWidth, behavior })
  }

  useLayoutEffect(() => scrollTo(index, 'auto'), [])

  return (
    <div
      ref={track}
      className="wk-gallery__track"
      tabIndex={0}
      role="group"
      aria-label={images[index]?.alt}
      data-autofocus=""
      onScroll={({ currentTarget }) => {
        const shown = Math.round(Math.abs(currentTarget.scrollLeft) / currentTarget.clientWidth)
        if (shown !== index && shown < images.length) onIndex(shown)
      }}
      onKeyDown={(event) => {
        const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
        const by = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key]
        if (by === undefined) return
        event.preventDefault()
        scrollTo(Math.min(Math.max(index + by, 0), images.length - 1), 'smooth')
      }}
    >
      {images.map((image, at) => (
        <Slide key={at} {...image} onTap={onTap} />
      ))}
    </div>
  )
}
