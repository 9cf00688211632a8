import type { Node } from '#framework'
import type { LayerProps } from '../overlay/types.ts'

export interface SheetProps extends LayerProps {
  title?: Node
  /** Small, below the title. */
  subtitle?: Node
  /** Names the sheet for screen readers where it has no title. */
  label?: string | undefined
  children?: Node
  /** At the end of the header: a button or two. */
  actions?: Node
  /** Buttons below the content, which stay while it scrolls. */
  footer?: Node
  /** Almost the whole screen. */
  large?: boolean | undefined
  /** Whether a tap beside the sheet closes it. Default yes. */
  maskClosable?: boolean | undefined
  className?: string | undefined
}

export interface SheetOptions<T> {
  title?: Node
  subtitle?: Node
  label?: string | undefined
  large?: boolean | undefined
  /** The content; `close` answers the call. */
  content: (close: (value: T) => void) => Node
  footer?: ((close: (value: T) => void) => Node) | undefined
  /** Closes the sheet and rejects the call with the signal's reason. */
  signal?: AbortSignal | undefined
}
