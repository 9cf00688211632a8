import type { Node } from '#framework'

export interface NoticeBarProps {
  /** One line; where it does not fit it runs through, until it is paused or somebody asked for less motion. */
  children?: Node | undefined
  /** Makes it a link. */
  href?: string | undefined
  className?: string | undefined
}
