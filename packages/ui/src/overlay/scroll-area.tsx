import { type Element, type Node, useLayoutEffect, useRef } from '#framework'

/** The part of an overlay that scrolls when there is much in it: then, and only then, it can be focused, so that keys scroll it. */
export function ScrollArea({ className, id, children }: { className: string; id?: string; children?: Node }): Element {
  const area = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (area.current === null) return
    const { scrollHeight, clientHeight } = area.current
    if (scrollHeight > clientHeight) area.current.tabIndex = 0
    else area.current.removeAttribute('tabindex')
  })
  return (
    <div ref={area} className={className} id={id}>
      {children}
    </div>
  )
}
