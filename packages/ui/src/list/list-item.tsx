import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { ListLine } from './list-line.tsx'
import type { ListItemProps } from './types.ts'

/**
 * A line of a {@link List}: text, or a link, or a button. One that can be swiped aside is a {@link SwipeItem}.
 *
 * @example
 * <ListItem title="扫一扫" desc="签到" onClick={scan} />
 */
export function ListItem({ className, ...line }: ListItemProps): Element {
  return (
    <li className={classNames('wk-list__item', className)}>
      <ListLine {...line} />
    </li>
  )
}
