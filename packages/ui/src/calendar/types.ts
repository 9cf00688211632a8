import type { Node } from '#framework'

interface CalendarRange {
  /** The first day that can be chosen. */
  min?: Date | undefined
  /** The last day that can be chosen. */
  max?: Date | undefined
  /** Days between that cannot be chosen. */
  isDisabled?: ((day: Date) => boolean) | undefined
}

export interface CalendarProps extends CalendarRange {
  /** `range` chooses a first and a last day. Default `single`. */
  mode?: 'single' | 'range' | undefined
  /** None, one day, or the first and the last of a range, in local time. */
  value: readonly Date[]
  onChange: (value: readonly Date[]) => void
}

export interface CalendarOptions extends CalendarRange {
  title?: Node
  mode?: 'single' | 'range' | undefined
  value?: readonly Date[] | undefined
  confirmText?: string | undefined
  /** Closes the calendar and rejects the call with the signal's reason. */
  signal?: AbortSignal | undefined
}
