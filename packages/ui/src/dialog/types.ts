import type { Node } from '#framework'
import type { LayerProps } from '../overlay/types.ts'

export interface DialogAction {
  label: Node
  /** `primary` is in the colour of links, `warn` in red. Default `default`. */
  tone?: 'default' | 'primary' | 'warn' | undefined
  onClick?: (() => void) | undefined
  disabled?: boolean | undefined
  /** Something is under way: the button takes no press. */
  loading?: boolean | undefined
  /** Gets the focus when the dialog opens. */
  autoFocus?: boolean | undefined
}

export interface DialogProps extends LayerProps {
  title?: Node
  children?: Node
  actions: readonly DialogAction[]
  /** The dialog interrupts with something important: screen readers announce it as an alert. */
  alert?: boolean | undefined
  /** Whether a tap beside the dialog closes it. Default no. */
  maskClosable?: boolean | undefined
  className?: string | undefined
}

interface CallOptions {
  title?: Node
  content?: Node
  confirmText?: string | undefined
  /** Closes the dialog and rejects the call with the signal's reason. */
  signal?: AbortSignal | undefined
}

export type AlertOptions = CallOptions

export interface ConfirmOptions extends CallOptions {
  cancelText?: string | undefined
  /** `warn` when confirming destroys something: the button is red, and the focus starts on cancel. */
  tone?: 'primary' | 'warn' | undefined
  /** What confirming does. The dialog stays, busy, until it is done; an error closes it and rejects the call. */
  onConfirm?: (() => unknown) | undefined
}

export interface PromptOptions extends CallOptions {
  cancelText?: string | undefined
  defaultValue?: string | undefined
  placeholder?: string | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | undefined
  /** In characters. */
  maxLength?: number | undefined
  /** What is wrong with the text, or nothing. */
  validate?: ((value: string) => string | undefined) | undefined
}
