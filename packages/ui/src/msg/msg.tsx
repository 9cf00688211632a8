import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { InfoCircleIcon, SuccessIcon, WaitingIcon, WarnIcon } from '../icon/icons.tsx'
import type { MsgProps } from './types.ts'

const pictures: Readonly<Record<NonNullable<MsgProps['kind']>, typeof SuccessIcon>> = {
  success: SuccessIcon,
  info: InfoCircleIcon,
  warn: WarnIcon,
  waiting: WaitingIcon,
}

/**
 * How something ended: a page of its own.
 *
 * @example
 * <Msg kind="success" title="支付成功" desc="凭票入场" actions={<Button variant="primary" href="/">完成</Button>} />
 * @see https://weui.io/#msg
 */
export function Msg({ kind, title, desc, children, actions, tips, footer, className }: MsgProps): Element {
  const Picture = kind === undefined ? undefined : pictures[kind]
  return (
    <div className={classNames('wk-msg', className)}>
      {Picture ? <Picture size={64} className={`wk-msg__icon wk-msg__icon_${kind ?? ''}`} /> : null}
      <div className={classNames('wk-msg__text', !Picture && 'wk-msg__text_first')}>
        <h1 className="wk-msg__title">{title}</h1>
        {desc == null ? null : <div className="wk-msg__desc">{desc}</div>}
        {children == null ? null : <div className="wk-msg__more">{children}</div>}
      </div>
      {actions == null ? null : <div className="wk-msg__actions">{actions}</div>}
      {tips == null ? null : <div className="wk-msg__tips">{tips}</div>}
      {footer == null ? null : <div className="wk-msg__footer">{footer}</div>}
    </div>
  )
}
