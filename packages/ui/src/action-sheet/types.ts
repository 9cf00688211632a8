import type { Node } from '#framework'
import type { LayerProps } from '../overlay/types.ts'

export interface ActionSheetItem<T> {
  label: Node
  /** Below the label, smaller. */
  desc?: Node
  /** What the call answers. */
  value: T
  /** `warn` destroys something. */
  tone?: 'default' | 'warn' | undefined
  disabled?: boolean | undefined
}

export interface ActionSheetProps<T> extends LayerProps {
  title?: Node
  items: readonly ActionSheetItem<T>[]
  onSelect: (value: T) => void
  /** The text of the last line. Default: the locale's “cancel”. */
  cancelText?: string | undefined
}

export interface ActionSheetOptions<T> {
  title?: Node
  items: readonly ActionSheetItem<T>[]
  cancelText?: string | undefined
  /** Closes the sheet and rejects the call with the signal's reason. */
  signal?: AbortSignal | undefined
}
