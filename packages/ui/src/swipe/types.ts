import type { Node } from '#framework'
import type { ListItemProps } from '../list/types.ts'

/** What a line can do when it is swiped aside. */
export interface SwipeAction {
  label: Node
  /** `warn` destroys. Default `default`. */
  tone?: 'default' | 'warn' | undefined
  onClick: () => void
}

export interface SwipeItemProps extends ListItemProps {
  /** What a swipe uncovers; Tab and screen readers reach it without one. */
  actions: readonly SwipeAction[]
}
