import { createPortal, type Element, type Node, useLayoutEffect, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { enterLayer } from './stack.ts'
import type { LayerProps } from './types.ts'
import { usePresence } from './use-presence.ts'

export interface OverlayProps extends LayerProps {
  role: 'dialog' | 'alertdialog'
  /** The name that is read out, or the id of the element that holds it. */
  label?: string | undefined
  labelledBy?: string | undefined
  describedBy?: string | undefined
  /** Whether a tap beside the panel closes it. */
  maskClosable: boolean
  /** The class of the panel; its way out is styled inside `.wk-overlay_leaving`. */
  className: string
  children?: Node
}

/** What all overlays share: a panel over a mask at the end of the body, the only thing alive on the page while it is open. */
export function Overlay({
  open,
  onClose,
  back = 'auto',
  role,
  label,
  labelledBy,
  describedBy,
  maskClosable,
  className,
  children,
}: OverlayProps): Element {
  const presence = usePresence(open)
  const root = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose

  const isOpen = open && presence === 'open'
  useLayoutEffect(() => {
    if (!isOpen || root.current === null || panel.current === null) return undefined
    return enterLayer({
      root: root.current,
      panel: panel.current,
      dismiss: (reason) => close.current(reason),
      back,
    })
  }, [isOpen])

  if (presence === 'absent') return null
  return createPortal(
    <div ref={root} className={classNames('wk-overlay', presence === 'leaving' && 'wk-overlay_leaving')}>
      <div className="wk-overlay__mask" onClick={maskClosable ? () => onClose('mask') : undefined} />
      <div
        ref={panel}
        className={className}
        role={role}
        aria-modal="true"
        aria-label={label}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        tabIndex={-1}
      >
        {children}
      </div>
    </div>,
    document.body,
  )
}
