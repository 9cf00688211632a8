import type { Element, Node } from '#framework'
import type { SwipeAction } from './types.ts'

/**
 * A line beside which actions wait. The browser's own scrolling does the gesture, with its inertia, its snapping and its sense of
 * direction; and because the actions are buttons, Tab and a screen reader reach them without any gesture, and bring them into sight.
 */
export function SwipeActions({ children, actions }: { children: Node; actions: readonly SwipeAction[] }): Element {
  return (
    <div className="wk-swipe">
      {children}
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
  )
}
