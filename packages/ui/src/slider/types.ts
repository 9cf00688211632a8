import type { ControlProps, ValueProps } from '../control/types.ts'

export interface SliderProps extends ControlProps, ValueProps<number> {
  /** Default 0. */
  min?: number | undefined
  /** Default 100. */
  max?: number | undefined
  /** Default 1. */
  step?: number | undefined
  /** Says the value: after the slider, and to screen readers. Default: it is not written out. */
  format?: ((value: number) => string) | undefined
}
