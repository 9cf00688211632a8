import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { ListLine } from '../list/list-line.tsx'
import type { SwipeItemProps } from './types.ts'

/**
 * A line of a {@link List} beside which actions wait. The browser's own scrolling does the gesture, with its inertia, its snapping and
 * its sense of direction; and because the actions are buttons, Tab and a screen reader reach them without any gesture, and bring them
 * into sight.
 *
 * @example
 * <SwipeItem title="展会通知" actions={[{ label: '删除', tone: 'warn', onClick: remove }]} />
 * @see https://weui.io/#list
 */
export function SwipeItem({ actions, className, ...line }: SwipeItemProps): Element {
  return (
    <li className={classNames('wk-list__item', className)}>
      <div className="wk-swipe">
        <ListLine {...line} />
        {actions.map(({ label, tone = 'default', onClick }, index) => (
          <button
            key={index}
            type="button"
            className={`wk-swipe__action wk-swipe__action_${tone}`}
            onClick={(event) => {
              event.currentTarget.parentElement?.scrollTo?.({ left: 0, behavior: 'smooth' })
              onClick()
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </li>
  )
}
