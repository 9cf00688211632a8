import type { Node } from '#framework'

export interface BadgeProps {
  /** What it shows: a number, or a word. Without it a dot. */
  children?: Node | undefined
  /** What it says to screen readers, as “8 new messages”. A dot needs one, or it says nothing. */
  label?: string | undefined
  /** The largest number it writes out; beyond it, it is `99+`. Default 99. */
  max?: number | undefined
  className?: string | undefined
}
