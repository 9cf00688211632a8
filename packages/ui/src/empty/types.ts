import type { Node } from '#framework'

export interface EmptyProps {
  /** What is not there, and why. */
  title: Node
  desc?: Node | undefined
  /** A picture of one's own, instead of the icon. */
  image?: Node | undefined
  /** What can be done about it: a {@link Button}. */
  action?: Node | undefined
  className?: string | undefined
}
