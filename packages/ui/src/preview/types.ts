import type { Node } from '#framework'

export interface PreviewItem {
  label: Node
  value: Node
}

export interface PreviewAction {
  label: Node
  /** Default `default`. */
  tone?: 'default' | 'primary' | undefined
  onClick?: (() => void) | undefined
}

export interface PreviewProps {
  /** The one that counts, larger: the amount. */
  head?: PreviewItem | undefined
  items: readonly PreviewItem[]
  actions?: readonly PreviewAction[] | undefined
  className?: string | undefined
}
