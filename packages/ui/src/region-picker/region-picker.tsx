import { type Element, useEffect, useMemo, useState } from '#framework'
import { Picker } from '../picker/picker.tsx'
import { regionColumns, regionsOf } from './region-columns.ts'
import type { Region, RegionPickerProps } from './types.ts'

/**
 * Wheels for province, city and district. The regions are loaded when it first opens. As a call: {@link regionPicker}.
 *
 * @example
 * <RegionPicker open={open} onClose={close} data={() => import('@weh5/ui/region-cn')} onConfirm={(regions) => setAddress(regions)} />
 */
export function RegionPicker({ open, data, depth = 3, onConfirm, onError, ...picker }: RegionPickerProps): Element {
  const [loaded, setLoaded] = useState<readonly Region[]>()
  const load = typeof data === 'function' ? data : undefined
  const regions = typeof data === 'function' ? loaded : data

  useEffect(() => {
    if (!open || load === undefined || loaded !== undefined) return undefined
    let isWanted = true
    load().then(
      (module) => {
        if (isWanted) setLoaded(module.default)
      },
      (error: unknown) => {
        if (isWanted) onError?.(error)
      },
    )
    return () => {
      isWanted = false
    }
  }, [open])

  const columns = useMemo(
    () => (codes: readonly (string | undefined)[]) => regionColumns(regions ?? [], depth, codes),
    [regions, depth],
  )
  return (
    <Picker
      {...picker}
      open={open}
      columns={columns}
      onConfirm={(codes) => {
        if (regions !== undefined) onConfirm(regionsOf(regions, codes))
      }}
    />
  )
}
