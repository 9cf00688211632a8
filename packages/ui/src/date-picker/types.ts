import type { Node } from '#framework'
import type { LayerProps } from '../overlay/types.ts'

/** The finest part of a date that is chosen. */
export type DatePrecision = 'year' | 'month' | 'day' | 'hour' | 'minute'

export interface DateRange {
  /** Default: ten years before the first of January of this year. */
  min?: Date | undefined
  /** Default: ten years after the end of this year. */
  max?: Date | undefined
  /** Default `day`. */
  precision?: DatePrecision | undefined
  /** Minutes between two rows of the minutes. Default 1. */
  minuteStep?: number | undefined
}

export interface DatePickerProps extends LayerProps, DateRange {
  title?: Node
  /** What is chosen when the picker opens, in local time. Default: now, or the nearest that may be chosen. */
  value?: Date | undefined
  onConfirm: (value: Date) => void
  confirmText?: string | undefined
}

export interface DatePickerOptions extends DateRange {
  title?: string | undefined
  value?: Date | undefined
  confirmText?: string | undefined
  /** Closes the picker and rejects the call with the signal's reason. */
  signal?: AbortSignal | undefined
}

export interface TimeRange {
  /** `HH:mm`. Default `00:00`. */
  min?: string | undefined
  /** `HH:mm`. Default `23:59`. */
  max?: string | undefined
  /** Minutes between two rows of the minutes. Default 1. */
  minuteStep?: number | undefined
}

export interface TimePickerProps extends LayerProps, TimeRange {
  title?: Node
  /** `HH:mm`. Default: the first that may be chosen. */
  value?: string | undefined
  onConfirm: (value: string) => void
  confirmText?: string | undefined
}

export interface TimePickerOptions extends TimeRange {
  title?: string | undefined
  value?: string | undefined
  confirmText?: string | undefined
  /** Closes the picker and rejects the call with the signal's reason. */
  signal?: AbortSignal | undefined
}
