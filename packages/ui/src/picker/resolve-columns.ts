import type { PickerChoice, PickerColumn, PickerColumns, PickerOption } from './types.ts'

/** A column as the wheels need it: every option a choice, and the row that is chosen. */
export interface ResolvedColumn<T> {
  readonly label: string | undefined
  readonly choices: readonly PickerChoice<T>[]
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
  return columns.map(({ label, options }, at) => resolved(label, options, wanted[at]))
}

/** The values that are chosen. */
export function valuesOf<T>(columns: readonly ResolvedColumn<T>[]): T[] {
  return columns.flatMap(({ choices, index }) => {
    const choice = choices[index]
    return choice === undefined ? [] : [choice.value]
  })
}

function resolved<T>(
  label: string | undefined,
  options: readonly PickerOption<T>[],
  wanted: T | undefined,
): ResolvedColumn<T> {
  const choices = options.map(asChoice)
  const index = choices.findIndex(({ value, disabled }) => Object.is(value, wanted) && !disabled)
  return {
    label,
    choices,
    index:
      index === -1
        ? Math.max(
            0,
            choices.findIndex(({ disabled }) => !disabled),
          )
        : index,
  }
}

function asChoice<T>(option: PickerOption<T>): PickerChoice<T> {
  return typeof option === 'string' ? { label: option, value: option } : option
}
