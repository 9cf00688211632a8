import type { Node } from '#framework'

export interface InfiniteListProps<T> {
  items: readonly T[]
  /** Tells an item from the others. */
  itemKey: (item: T, index: number) => string | number
  children: (item: T, index: number) => Node
  /** Pixels that an item is probably high; each is measured once it is there. Default 56. */
  estimatedHeight?: number | undefined
  /** Gets what comes next, when the end comes near. Without it, or with `hasMore` false, this is all. */
  onLoadMore?: (() => unknown) | undefined
  hasMore?: boolean | undefined
  /** Names the list. */
  'aria-label'?: string | undefined
  className?: string | undefined
}
