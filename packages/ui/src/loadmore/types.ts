import type { Node } from '#framework'

export interface LoadmoreProps {
  /** What it says. Default: that it is loading, or that there is nothing more. */
  children?: Node | undefined
  /** Something is under way. Without it a line across the page says that this is the end. */
  loading?: boolean | undefined
  /** A dot instead of words, at the end. */
  dot?: boolean | undefined
  className?: string | undefined
}
