import { type Element, useId } from '#framework'
import { classNames } from '../class-names.ts'
import { Loading } from '../loading/loading.tsx'
import { Overlay } from '../overlay/overlay.tsx'
import { ScrollArea } from '../overlay/scroll-area.tsx'
import type { DialogAction, DialogProps } from './types.ts'

/**
 * A question or a message in the middle of the screen. For the usual cases there are calls: {@link dialog}.
 *
 * @example
 * <Dialog open={asking} onClose={stop} title="删除照片？" actions={[{ label: '取消', onClick: stop }, { label: '删除', tone: 'warn', onClick: remove }]} />
 * @see https://weui.io/#dialog
 */
export function Dialog({ title, children, actions, alert, className, ...layer }: DialogProps): Element {
  const titleId = useId()
  const bodyId = useId()
  const hasTitle = title != null
  const hasBody = children != null
  return (
    <Overlay
      {...layer}
      role={alert ? 'alertdialog' : 'dialog'}
      aria-labelledby={hasTitle ? titleId : bodyId}
      aria-describedby={hasTitle && hasBody ? bodyId : undefined}
      className={classNames('wk-dialog', actions.length > 2 && 'wk-dialog_stacked', className)}
    >
      {hasTitle && (
        <div className="wk-dialog__title" id={titleId}>
          {title}
        </div>
      )}
      {hasBody && (
        <ScrollArea className={classNames('wk-dialog__body', !hasTitle && 'wk-dialog__body_only')} id={bodyId}>
          {children}
        </ScrollArea>
      )}
      <div className="wk-dialog__actions">
        {actions.map((action, index) => (
          <ActionButton key={index} {...action} />
        ))}
      </div>
    </Overlay>
  )
}

function ActionButton({ label, tone = 'default', onClick, disabled, loading, autoFocus }: DialogAction): Element {
  return (
    <button
      type="button"
      className={`wk-dialog__action wk-dialog__action_${tone}`}
      disabled={disabled}
      aria-busy={loading}
      aria-disabled={loading}
      onClick={loading ? undefined : onClick}
      data-autofocus={autoFocus ? '' : undefined}
    >
      {loading && <Loading />}
      {label}
    </button>
  )
}
