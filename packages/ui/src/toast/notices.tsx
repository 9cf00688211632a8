import { mount, type Mounted, type Node } from '#framework'
import { afterVisible } from './after-visible.ts'
import { liveRegion, type LiveRegion } from './live-region.ts'
import type { ShownToast, ToastOptions } from './types.ts'

/** How one kind of notice looks, and how long it stays unless told. */
export interface NoticeLook {
  readonly view: (options: ToastOptions) => Node
  /** In milliseconds; `Infinity` until it is closed. */
  readonly duration: (content: Node) => number
}

/** Shows one notice. */
export type ShowNotice = (look: NoticeLook, given: string | ToastOptions) => ShownToast

/** A place on the page that shows one notice at a time, read out as it comes. On a server nothing shows. */
export function notices(place: LiveRegion): ShowNotice {
  let shown: ShownToast | undefined

  return (look, given) => {
    if (typeof document === 'undefined') return absent
    shown?.close()

    // The region is there one frame before its text: only a change of it is read out.
    const region = liveRegion(place)
    let options: ToastOptions = read(given)
    let mounted: Mounted | undefined
    let stopTimer = (): void => undefined
    let finish = (): void => undefined
    const closed = new Promise<void>((resolve) => {
      finish = resolve
    })
    const draw = (): void => {
      const view = look.view(options)
      if (mounted === undefined) mounted = mount(view, region)
      else mounted.update(view)
      stopTimer()
      stopTimer = afterVisible(options.duration ?? look.duration(options.content), notice.close)
    }
    const notice: ShownToast = {
      closed,
      update(next) {
        if (shown !== notice) return
        options = { ...options, ...read(next) }
        draw()
      },
      close() {
        if (shown !== notice) return
        stopTimer()
        shown = undefined
        mounted?.unmount()
        finish()
      },
    }
    shown = notice
    requestAnimationFrame(() => {
      if (shown === notice) draw()
    })
    return notice
  }
}

const absent: ShownToast = { update: () => undefined, close: () => undefined, closed: Promise.resolve() }

function read<Options>(given: string | Options): Options | { content: string } {
  return typeof given === 'string' ? { content: given } : given
}
