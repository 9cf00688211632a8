import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { CloseThinIcon, OutlinedWarnIcon } from '../icon/icons.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { InformationBarProps } from './types.ts'

/** What it says by itself. */
const texts = { close: zh.close }

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
  const { close } = useLocale(texts)
  return (
    <div
      className={classNames('wk-bar', `wk-bar_${tone}`, fixed && 'wk-bar_fixed', className)}
      role={tone.startsWith('warn') ? 'alert' : 'status'}
    >
      <OutlinedWarnIcon className="wk-bar__icon" size={24} />
      <div className="wk-bar__body">{children}</div>
      {action == null ? null : <div className="wk-bar__action">{action}</div>}
      {onClose === undefined ? null : (
        <button type="button" className="wk-bar__close" aria-label={close} onClick={onClose}>
          <CloseThinIcon size={24} />
        </button>
      )}
    </div>
  )
}
