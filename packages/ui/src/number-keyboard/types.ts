export interface NumberKeyboardProps {
  open: boolean
  /** A digit or the extra key was pressed. */
  onKey: (key: string) => void
  onDelete: () => void
  /** Gives it a key that ends the input. */
  onConfirm?: (() => void) | undefined
  /** Beside the zero: a decimal point, or the X of an identity card. */
  extraKey?: '.' | 'X' | undefined
  /** Names the keyboard for screen readers. Default: the locale's “numbers”. */
  label?: string | undefined
  confirmText?: string | undefined
}
