import { present } from '../overlay/present.tsx'
import { RegionPicker } from './region-picker.tsx'
import type { Region, RegionPickerOptions } from './types.ts'

/** The calls of {@link regionPicker}. */
export interface RegionPickerCalls {
  /** Opens the wheels; the regions from the coarse to the fine, or `null` when dismissed. */
  open(options: RegionPickerOptions): Promise<readonly Region[] | null>
}

/**
 * A region as a promise.
 *
 * @example
 * const regions = await regionPicker.open({ title: '地区', data: () => import('@weh5/ui/region-cn') })
 * if (regions) setAddress(regions.map(({ name }) => name).join(' '))
 * @throws what loading `options.data` rejects with; the reason of `options.signal` when it aborts
 */
export const regionPicker: RegionPickerCalls = {
  open: ({ signal, ...options }) =>
    present<readonly Region[] | null>(
      ({ open, settle, fail }) => (
        <RegionPicker {...options} open={open} onClose={() => settle(null)} onConfirm={settle} onError={fail} />
      ),
      { dismissed: null, signal },
    ),
}
