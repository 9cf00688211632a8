import type { Node } from '#framework'

export interface TabbarItem {
  /** Tells it from the others. */
  value: string
  label: Node
  /** 28 px high. */
  icon: Node
  /** At the corner of the icon: a {@link Badge}. */
  badge?: Node | undefined
  /** Makes the item a link. */
  href?: string | undefined
}

export interface TabbarProps {
  items: readonly TabbarItem[]
  /** The item whose page is open. */
  value: string
  onChange?: ((value: string) => void) | undefined
  /** Stays at the bottom of the screen. */
  fixed?: boolean | undefined
  /** Names the navigation. */
  'aria-label'?: string | undefined
  className?: string | undefined
}
