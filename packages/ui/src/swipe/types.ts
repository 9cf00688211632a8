import type { Node } from '#framework'

/** What a line can do when it is swiped aside. */
export interface SwipeAction {
  label: Node
  /** `warn` destroys. Default `default`. */
  tone?: 'default' | 'warn' | undefined
  onClick: () => void
}
