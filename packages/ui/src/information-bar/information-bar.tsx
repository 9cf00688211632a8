import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { CloseButton } from '../close-button/close-button.tsx'
import { OutlinedWarnIcon } from '../icon/icons.tsx'
import type { InformationBarProps } from './types.ts'

/**
 * A bar that says something about the whole page: the network is gone, an update is there.
 *
 * @example
 * <InformationBar tone="tips-weak" onClose={hide}>当前网络不可用</InformationBar>
 * @see https://weui.io/#information-bar
 */
export function InformationBar({
  children,
  tone = 'warn-strong',
  action,
  onClose,
  fixed,
  className,
}: InformationBarProps): Element {
  return (
    <div
      className={classNames('wk-bar', `wk-bar_${tone}`, fixed && 'wk-bar_fixed', className)}
      role={tone.startsWith('warn') ? 'alert' : 'status'}
    >
      <OutlinedWarnIcon className="wk-bar__icon" size={24} />
      <div className="wk-bar__body">{children}</div>
      {action == null ? null : <div className="wk-bar__action">{action}</div>}
      {onClose === undefined ? null : (
        <span className="wk-bar__close">
          <CloseButton onClick={onClose} />
        </span>
      )}
    </div>
  )
}
