import type { Node } from '#framework'
import type { LayerProps } from '../overlay/types.ts'

/** A row of a wheel: its text alone, where that is the value as well, or with a value of its own. */
export type PickerOption<T> = (string & T) | PickerChoice<T>

export interface PickerChoice<T> {
  label: string
  value: T
  disabled?: boolean | undefined
}

export interface PickerColumn<T> {
  /** What the wheel chooses, for screen readers: 年, 月 … Default: the title. */
  label?: string | undefined
  options: readonly PickerOption<T>[]
}

/** The columns, or what they are given the values chosen so far: for columns that depend on those before. */
export type PickerColumns<T> =
  | readonly PickerColumn<T>[]
  | ((values: readonly (T | undefined)[]) => readonly PickerColumn<T>[])

export interface PickerViewProps<T> {
  columns: PickerColumns<T>
  /** One value per column. A value that is not among the options counts as the first. */
  value: readonly T[]
  onChange: (value: readonly T[]) => void
  /** Names the wheels whose column has no label. */
  label?: string | undefined
}

export interface PickerProps<T> extends LayerProps {
  title?: Node
  columns: PickerColumns<T>
  /** What is chosen when the picker opens. Default: the first of each column. */
  value?: readonly T[] | undefined
  onConfirm: (value: readonly T[]) => void
  confirmText?: string | undefined
}

export interface PickerOptions<T> {
  title?: string | undefined
  columns: PickerColumns<T>
  value?: readonly T[] | undefined
  confirmText?: string | undefined
  /** Closes the picker and rejects the call with the signal's reason. */
  signal?: AbortSignal | undefined
}
