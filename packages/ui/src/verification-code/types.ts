import type { ControlProps, ValueProps } from '../control/types.ts'

export interface VerificationCodeProps extends ControlProps, ValueProps<string> {
  /** Sends a code. When its promise is rejected the button can be pressed again at once. */
  onSend: () => unknown
  /** Seconds until another code can be asked for. Default 60. */
  seconds?: number | undefined
  /** Digits of a code. Default 6. */
  length?: number | undefined
  placeholder?: string | undefined
}
