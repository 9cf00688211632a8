import { asChoice } from './as-choice.ts'
import type { PickerColumn, PickerColumns } from './types.ts'
import { isEnabled, nearestEnabled } from './wheel-motion.ts'

/** A column and the row of it that is chosen. */
export interface ResolvedColumn<T> extends PickerColumn<T> {
  readonly index: number
}

/**
 * The columns for what is wanted. A wanted value that is not there, or cannot be chosen, gives way to the first that can. Columns that
 * depend on others are asked again until they agree with what is chosen.
 */
export function resolveColumns<T>(columns: PickerColumns<T>, wanted: readonly T[]): readonly ResolvedColumn<T>[] {
  if (typeof columns !== 'function') return resolveAll(columns, wanted)
  let values = wanted
  // Each round settles at least one column for good; the count keeps columns that contradict each other from going round forever.
  for (let round = 0; ; round += 1) {
    const resolved = resolveAll(columns(values), values)
    const next = valuesOf(resolved)
    const isSettled = next.length === values.length && next.every((value, at) => Object.is(value, values[at]))
    if (isSettled || round > resolved.length) return resolved
    values = next
  }
}

function resolveAll<T>(columns: readonly PickerColumn<T>[], wanted: readonly T[]): ResolvedColumn<T>[] {
  return columns.map((column, at) => resolved(column, wanted[at]))
}

/** The values that are chosen. */
export function valuesOf<T>(columns: readonly ResolvedColumn<T>[]): T[] {
  return columns.flatMap(({ options, index }) => {
    const option = options[index]
    return option === undefined ? [] : [asChoice(option).value]
  })
}

function resolved<T>({ label, options }: PickerColumn<T>, wanted: T | undefined): ResolvedColumn<T> {
  const found = options.findIndex((option) => isEnabled(option) && Object.is(asChoice(option).value, wanted))
  return { label, options, index: found < 0 ? (nearestEnabled(0, options) ?? 0) : found }
}
