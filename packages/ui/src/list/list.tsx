import { type Element, useId } from '#framework'
import { classNames } from '../class-names.ts'
import type { ListProps } from './types.ts'

/**
 * A group of lines on white: a real `<ul>`.
 *
 * @example
 * <List title="设置">
 *   <ListItem title="昵称" extra="小明" href="/me/name" />
 * </List>
 * @see https://weui.io/#list
 */
export function List({ children, title, tips, className }: ListProps): Element {
  const id = useId()
  const named = title != null
  return (
    <div className={classNames('wk-list', className)}>
      {named && (
        <div className="wk-list__title" id={id}>
          {title}
        </div>
      )}
      {/* Safari takes the list role off a list without bullets; the attribute gives it back. */}
      <ul className="wk-list__cells" role="list" aria-labelledby={named ? id : undefined}>
        {children}
      </ul>
      {tips != null && <div className="wk-list__tips">{tips}</div>}
    </div>
  )
}
