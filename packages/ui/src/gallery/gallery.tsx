import { type Element, useLayoutEffect, useState } from '#framework'
import { CloseThinIcon, DeleteIcon } from '../icon/icons.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { Overlay } from '../overlay/overlay.tsx'
import { Track } from './track.tsx'
import type { GalleryProps } from './types.ts'

/** What it says by itself. */
const texts = {
  close: zh.close,
  deletePicture: zh.deletePicture,
  page: zh.page,
  viewPictures: zh.viewPictures,
}

/**
 * Images one at a time on black: swipe to the next, pinch or double-tap to enlarge, tap to close. As a call: {@link gallery}. Inside
 * WeChat, `wx.previewImage` is the better choice.
 *
 * @example
 * <Gallery open={open} onClose={close} images={[{ src: '/booth.jpg', alt: '展位' }]} />
 * @see https://weui.io/#gallery
 */
export function Gallery({ images, index = 0, onDelete, ...layer }: GalleryProps): Element {
  const { close, deletePicture, page, viewPictures } = useLocale(texts)
  const [shown, setShown] = useState(index)
  useLayoutEffect(() => {
    if (layer.open) setShown(index)
  }, [layer.open])
  const current = Math.min(shown, images.length - 1)
  return (
    <Overlay {...layer} role="dialog" aria-label={viewPictures} className="wk-gallery">
      <Track images={images} index={current} onIndex={setShown} onTap={() => layer.onClose('mask')} />
      <button type="button" className="wk-gallery__close" aria-label={close} onClick={() => layer.onClose('mask')}>
        <CloseThinIcon size={24} />
      </button>
      {images.length > 1 ? (
        <div className="wk-gallery__count" aria-live="polite">
          <span aria-hidden="true">
            {current + 1} / {images.length}
          </span>
          <span className="wk-gallery__said">{page(current + 1, images.length)}</span>
        </div>
      ) : null}
      {onDelete === undefined ? null : (
        <button
          type="button"
          className="wk-gallery__delete"
          aria-label={deletePicture(images[current]?.alt ?? '')}
          onClick={() => onDelete(current)}
        >
          <DeleteIcon size={24} />
        </button>
      )}
    </Overlay>
  )
}
