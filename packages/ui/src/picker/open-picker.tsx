import { present } from '../overlay/present.tsx'
import { Picker } from './picker.tsx'
import type { PickerOptions } from './types.ts'

/** The calls of {@link picker}. */
export interface PickerCalls {
  /** Opens the wheels; the value of each column, or `null` when dismissed. */
  open<T>(options: PickerOptions<T>): Promise<readonly T[] | null>
}

/**
 * A picker as a promise.
 *
 * @example
 * const chosen = await picker.open({ title: '出发', columns: [{ label: '城市', options: ['深圳', '广州'] }], value: ['广州'] })
 * if (chosen) book(chosen[0])
 * @throws the reason of `options.signal` when it aborts
 */
export const picker: PickerCalls = {
  open: <T,>({ signal, ...options }: PickerOptions<T>) =>
    present<readonly T[] | null>(
      ({ open, settle }) => <Picker {...options} open={open} onClose={() => settle(null)} onConfirm={settle} />,
      { dismissed: null, signal },
    ),
}
