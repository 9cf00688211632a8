import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import type { BadgeProps } from './types.ts'

/**
 * Something new is here.
 *
 * @example
 * <ListItem title="消息" extra={<Badge label="8 条新消息">{8}</Badge>} href="/messages" />
 * @see https://weui.io/#badge
 */
export function Badge({ children, label, max = 99, className }: BadgeProps): Element {
  const isDot = children == null
  const said =
    label === undefined ? { 'aria-hidden': isDot || undefined } : { role: 'img' as const, 'aria-label': label }
  return (
    <span className={classNames('wk-badge', isDot && 'wk-badge_dot', className)} {...said}>
      {typeof children === 'number' && children > max ? `${max}+` : children}
    </span>
  )
}
