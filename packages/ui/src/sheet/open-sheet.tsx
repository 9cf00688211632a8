import { present } from '../overlay/present.tsx'
import { Sheet } from './sheet.tsx'
import type { SheetOptions } from './types.ts'

/** The calls of {@link sheet}. */
export interface SheetCalls {
  /** Opens a sheet and waits for its answer; `null` when dismissed. */
  open<T>(options: SheetOptions<T>): Promise<T | null>
}

/**
 * A sheet as a promise.
 *
 * @example
 * const seat = await sheet.open<string>({ title: '选座', content: (close) => <Seats onPick={close} /> })
 * @throws the reason of `options.signal` when it aborts
 */
export const sheet: SheetCalls = {
  open: <T,>({ content, footer, signal, ...options }: SheetOptions<T>) =>
    present<T | null>(
      ({ open, settle }) => (
        <Sheet {...options} open={open} onClose={() => settle(null)} footer={footer?.(settle)}>
          {content(settle)}
        </Sheet>
      ),
      { dismissed: null, signal },
    ),
}
