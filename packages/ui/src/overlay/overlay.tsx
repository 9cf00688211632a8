import { createPortal, type Element, type Node, useLayoutEffect, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { enterLayer } from './stack.ts'
import type { LayerProps } from './types.ts'
import { usePresence } from './use-presence.ts'

export interface OverlayProps extends LayerProps {
  role: 'dialog' | 'alertdialog'
  /** The name that is read out, or the id of the element that holds it. */
  'aria-label'?: string | undefined
  'aria-labelledby'?: string | undefined
  'aria-describedby'?: string | undefined
  /** Whether a tap beside the panel closes it. Default no. */
  maskClosable?: boolean | undefined
  /** The class of the panel; its way out is styled inside `.wk-overlay_leaving`. */
  className: string
  children?: Node
}

/** What all overlays share: a panel over a mask at the end of the body, the only thing alive on the page while it is open. */
export function Overlay({ open, onClose, back = 'auto', maskClosable, ...attributes }: OverlayProps): Element {
  const presence = usePresence(open)
  const panel = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose

  const isOpen = open && presence === 'open'
  useLayoutEffect(() => {
    const { current } = panel
    if (!isOpen || current === null) return undefined
    return enterLayer({ panel: current, dismiss: (reason) => close.current(reason), back })
  }, [isOpen])

  if (presence === 'absent') return null
  return createPortal(
    <div className={classNames('wk-overlay', presence === 'leaving' && 'wk-overlay_leaving')}>
      <div className="wk-overlay__mask" onClick={maskClosable ? () => onClose('mask') : undefined} />
      <div {...attributes} ref={panel} aria-modal="true" tabIndex={-1} />
    </div>,
    document.body,
  )
}
