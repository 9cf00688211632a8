import type { Node } from '#framework'

export interface FlexProps {
  children?: Node | undefined
  /** Between the items. Default `none`. */
  gap?: 'none' | 'small' | 'medium' | undefined
  /** Goes on in the next line when there is no room. */
  wrap?: boolean | undefined
  className?: string | undefined
}

export interface FlexItemProps {
  children?: Node | undefined
  /** Takes only the room that it needs, instead of a share. */
  fit?: boolean | undefined
  className?: string | undefined
}
