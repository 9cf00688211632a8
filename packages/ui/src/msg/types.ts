import type { Node } from '#framework'

export interface MsgProps {
  /** What it is about. Without it there is no picture. */
  kind?: 'success' | 'info' | 'warn' | 'waiting' | undefined
  title: Node
  desc?: Node | undefined
  /** More to show: a {@link List}, a {@link Preview}. */
  children?: Node | undefined
  /** What can be done now: {@link Button}s. */
  actions?: Node | undefined
  /** Below the actions, small. */
  tips?: Node | undefined
  /** At the end of the page: a {@link Footer}. */
  footer?: Node | undefined
  className?: string | undefined
}
