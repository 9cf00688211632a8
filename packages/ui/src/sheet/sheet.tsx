import { type Element, useId } from '#framework'
import { classNames } from '../class-names.ts'
import { CloseButton } from '../close-button/close-button.tsx'
import { Overlay } from '../overlay/overlay.tsx'
import { ScrollArea } from '../overlay/scroll-area.tsx'
import type { SheetProps } from './types.ts'

/**
 * A panel from the bottom of the screen (WeUI's half-screen dialog).
 *
 * @example
 * <Sheet open={open} onClose={() => setOpen(false)} title="标题" footer={<Button variant="primary">同意</Button>}>内容</Sheet>
 * @see https://weui.io/#half-screen-dialog
 */
export function Sheet({
  title,
  subtitle,
  label,
  children,
  actions,
  footer,
  large,
  maskClosable = true,
  className,
  ...layer
}: SheetProps): Element {
  const titleId = useId()
  const hasTitle = title != null
  return (
    <Overlay
      {...layer}
      role="dialog"
      aria-label={label}
      aria-labelledby={hasTitle ? titleId : undefined}
      maskClosable={maskClosable}
      className={classNames('wk-sheet', large && 'wk-sheet_large', className)}
    >
      <div className="wk-sheet__header">
        <div className="wk-sheet__side">
          <CloseButton onClick={() => layer.onClose('mask')} />
        </div>
        <div className="wk-sheet__main">
          {hasTitle && (
            <div className="wk-sheet__title" id={titleId}>
              {title}
            </div>
          )}
          {subtitle != null && <div className="wk-sheet__subtitle">{subtitle}</div>}
        </div>
        <div className="wk-sheet__side">{actions}</div>
      </div>
      <ScrollArea className="wk-sheet__body">{children}</ScrollArea>
      {footer != null && <div className="wk-sheet__footer">{footer}</div>}
    </Overlay>
  )
}
