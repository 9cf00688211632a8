import { listen } from '../listen.ts'
import { type Back, onBack } from './back.ts'
import { focusFirst, keepTabInside } from './focus.ts'
import { isolate } from './isolate.ts'
import { holdScroll } from './hold-scroll.ts'
import type { CloseReason } from './types.ts'

/** An open overlay. */
export interface Layer {
  /** What stays alive while the rest of the page is inert, and takes the focus unless something inside asks for it. */
  readonly panel: HTMLElement
  dismiss(reason: CloseReason): void
  /** Whether the system's back closes it. */
  readonly back: Back
}

// One per page by nature: only one layer can be on top.
const layers: Layer[] = []
let releasePage: (() => void) | undefined
const top = (): Layer | undefined => layers[layers.length - 1]

/** Puts `layer` on top: the page behind it is inert and does not scroll, and keys go to it. Returns how to take it away again. */
export function enterLayer(layer: Layer): () => void {
  const opener = document.activeElement
  if (layers.length === 0) releasePage = holdPage()
  layers.push(layer)
  isolate(layer.panel)
  focusFirst(layer.panel)
  const stopBack = onBack(layer.back, () => layer.dismiss('back'))
  return () => {
    stopBack()
    layers.splice(layers.indexOf(layer), 1)
    isolate(top()?.panel)
    if (layers.length === 0) releasePage?.()
    // React puts the focus back where it was when a commit began, and this runs in one: the focus moves when it is over.
    queueMicrotask(() => {
      const focused = document.activeElement
      const isLost = focused === null || focused === document.body || layer.panel.contains(focused)
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    })
  }
}

/** `overflow: hidden` keeps the page from scrolling everywhere but on iOS, where it takes {@link holdScroll}. */
function holdPage(): () => void {
  const { style } = document.documentElement
  const before = style.overflow
  style.overflow = 'hidden'
  const unlisten = listen(
    document,
    { keydown: onKeyDown, ...holdScroll(() => top()?.panel) },
    { capture: true, passive: false },
  )
  return () => {
    style.overflow = before
    unlisten()
  }
}

function onKeyDown(event: KeyboardEvent): void {
  const layer = top()
  if (layer === undefined) return
  // An Escape that ends an input method's suggestion is not ours.
  if (event.key === 'Escape' && !event.isComposing) {
    event.stopPropagation()
    // Or the browser's close watcher takes the same key for a step back.
    event.preventDefault()
    layer.dismiss('esc')
  }
  if (event.key === 'Tab') keepTabInside(layer.panel, event)
}
