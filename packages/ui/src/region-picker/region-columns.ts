import type { PickerColumn } from '../picker/types.ts'
import type { Region } from './types.ts'

/** The columns for regions `depth` levels deep, given the codes chosen so far. A level that is empty here has no column. */
export function regionColumns(
  regions: readonly Region[],
  depth: number,
  codes: readonly (string | undefined)[],
): PickerColumn<string>[] {
  if (depth === 0 || regions.length === 0) return []
  const [code, ...rest] = codes
  const chosen = regions.find((region) => region.code === code) ?? regions[0]
  return [
    { options: regions.map(({ name, code: value }) => ({ label: name, value })) },
    ...regionColumns(chosen?.children ?? [], depth - 1, rest),
  ]
}

/** The regions that the codes name, from the coarse to the fine. */
export function regionsOf(regions: readonly Region[], [code, ...rest]: readonly string[]): Region[] {
  const found = regions.find((region) => region.code === code)
  return found === undefined ? [] : [found, ...regionsOf(found.children ?? [], rest)]
}
