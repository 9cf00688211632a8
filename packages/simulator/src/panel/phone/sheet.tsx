import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export interface SheetProps {
  readonly label: string
  /** `full` covers the phone's screen, `bottom` comes up from its edge. */
  readonly size?: 'bottom' | 'full'
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** Something that WeChat draws over the page, inside the phone's screen. Escape or a tap beside it closes it. */
export function Sheet({ label, size = 'bottom', onClose, children }: SheetProps): VNode {
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    sheet.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div class="sheet" data-size={size}>
      <div class="sheet-mask" onClick={onClose} />
      <div
        ref={sheet}
        class="sheet-body"
        role="dialog"
        aria-modal="true"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
        }}
      >
        {children}
      </div>
    </div>
  )
}
