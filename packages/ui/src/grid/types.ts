import type { Attributes, Node } from '#framework'

export interface GridItem {
  label: Node
  /** 28 px square. */
  icon: Node
  /** Makes it a link. */
  href?: string | undefined
  onClick?: Attributes['onClick'] | undefined
}

export interface GridProps {
  items: readonly GridItem[]
  /** Default 3. */
  columns?: 2 | 3 | 4 | 5 | undefined
  className?: string | undefined
}
