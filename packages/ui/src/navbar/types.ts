import type { Node } from '#framework'
import type { ValueProps } from '../control/types.ts'

export interface NavbarItem {
  /** Tells it from the others. */
  value: string
  label: Node
  /** What the tab opens. */
  content?: Node | undefined
}

export interface NavbarProps extends ValueProps<string> {
  items: readonly NavbarItem[]
  /** Names the tabs. */
  'aria-label'?: string | undefined
  className?: string | undefined
}
