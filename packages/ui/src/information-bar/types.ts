import type { Node } from '#framework'

export interface InformationBarProps {
  children?: Node
  /** How loud it is. Default `warn-strong`. */
  tone?: 'warn-strong' | 'warn-weak' | 'warn-no-color' | 'tips-strong' | 'tips-weak' | undefined
  /** At its end: a link to more. */
  action?: Node
  /** Gives it a button to close it. */
  onClose?: (() => void) | undefined
  /** Fixed at the top of the screen. */
  fixed?: boolean | undefined
  className?: string | undefined
}
