import type { ControlProps, ValueProps } from '../control/types.ts'

export interface StepperProps extends ControlProps, ValueProps<number> {
  /** Default 0. */
  min?: number | undefined
  max?: number | undefined
  /** Default 1. */
  step?: number | undefined
}
