import type { Node } from '#framework'

export interface Step {
  title: Node
  desc?: Node | undefined
}

export interface StepsProps {
  items: readonly Step[]
  /** The step under way, from 0; those before it are done. */
  current: number
  /** Below each other or side by side. Default `vertical`. */
  direction?: 'vertical' | 'horizontal' | undefined
  className?: string | undefined
}
