import { previewImage } from '@weh5/protocol/jsapi/calls'
import { fallback, type Fallbacks } from './fallback.ts'

const backdrop =
  'position:fixed;inset:0;top:0;left:0;z-index:2147483647;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:#000;display:flex;overflow-x:auto;scroll-snap-type:x mandatory'

/** `previewImage` as a lightbox: swipe to the others, tap or press Escape to leave. Resolves when it has been left. */
export const webPreviewImage: Fallbacks = /* @__PURE__ */ fallback(previewImage, ({ current, urls }) => {
  const focused = document.activeElement
  const box = document.createElement('div')
  box.style.cssText = backdrop
  box.tabIndex = -1
  box.setAttribute('role', 'dialog')
  box.setAttribute('aria-modal', 'true')
  for (const url of urls) {
    const image = document.createElement('img')
    image.src = url
    image.alt = ''
    image.style.cssText = 'flex:0 0 100%;width:100%;height:100%;object-fit:contain;scroll-snap-align:center'
    box.appendChild(image)
  }
  document.body.appendChild(box)
  box.scrollLeft = box.clientWidth * Math.max(0, urls.indexOf(current))
  box.focus()
  return new Promise((resolve) => {
    const leave = (): void => {
      box.remove()
      document.removeEventListener('keydown', onKey)
      if (focused instanceof HTMLElement) focused.focus()
      resolve()
    }
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') leave()
    }
    document.addEventListener('keydown', onKey)
    box.addEventListener('click', leave)
  })
})
