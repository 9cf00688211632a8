import type { Node } from '#framework'
import type { LayerProps } from '../overlay/types.ts'

/** A province, city or district. */
export interface Region {
  readonly name: string
  /** GB/T 2260, six digits. */
  readonly code: string
  readonly children?: readonly Region[] | undefined
}

/** The regions, or how to load them: `() => import('@weh5/ui/region-cn')`. */
export type RegionSource = readonly Region[] | (() => Promise<{ readonly default: readonly Region[] }>)

interface RegionChoice {
  data: RegionSource
  /** 1 chooses a province, 2 a city, 3 a district. Default 3. */
  depth?: 1 | 2 | 3 | undefined
  /** The codes that are chosen when the picker opens. */
  value?: readonly string[] | undefined
  confirmText?: string | undefined
}

export interface RegionPickerProps extends LayerProps, RegionChoice {
  title?: Node
  /** The regions from the coarse to the fine. A city state has none below the last it has. */
  onConfirm: (regions: readonly Region[]) => void
  /** The regions could not be loaded. */
  onError?: ((error: unknown) => void) | undefined
}

export interface RegionPickerOptions extends RegionChoice {
  title?: string | undefined
  /** Closes the picker and rejects the call with the signal's reason. */
  signal?: AbortSignal | undefined
}
