import type { Node } from '#framework'

export interface PullToRefreshProps {
  children?: Node | undefined
  /** The ring turns until its promise settles. */
  onRefresh: () => unknown
  disabled?: boolean | undefined
  className?: string | undefined
}
