import { asChoice } from './as-choice.ts'
import type { PickerChoice, PickerColumn, PickerColumns } from './types.ts'

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
  const find = (fits: (choice: PickerChoice<T>) => boolean): number =>
    options.findIndex((option) => {
      const choice = asChoice(option)
      return !choice.disabled && fits(choice)
    })
  const index = find(({ value }) => Object.is(value, wanted))
  return {
    label,
    options,
    index:
      index < 0
        ? Math.max(
            0,
            find(() => true),
          )
        : index,
  }
}
