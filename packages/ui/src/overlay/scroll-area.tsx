import { type Element, type Node, useLayoutEffect, useRef } from '#framework'

/** The part of an overlay that scrolls when there is much in it: then, and only then, it can be focused, so that keys scroll it. */
export function ScrollArea({ className, id, children }: { className: string; id?: string; children?: Node }): Element {
  const area = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = area
    if (current === null || typeof ResizeObserver === 'undefined') return undefined
    // Told after the browser's own layout: to ask earlier would cost a layout of the whole page while an overlay opens.
    const observer = new ResizeObserver(() => {
      if (current.scrollHeight > current.clientHeight) current.tabIndex = 0
      else current.removeAttribute('tabindex')
    })
    observer.observe(current)
    return () => observer.disconnect()
  })
  return (
    <div ref={area} className={className} id={id}>
      {children}
    </div>
  )
}
