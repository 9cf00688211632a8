import { present } from '../overlay/present.tsx'
import { ActionSheet } from './action-sheet.tsx'
import type { ActionSheetOptions } from './types.ts'

/** The calls of {@link actionSheet}. */
export interface ActionSheetCalls {
  /** Opens the sheet; the value of the item pressed, or `null` when cancelled or dismissed. */
  open<T>(options: ActionSheetOptions<T>): Promise<T | null>
}

/**
 * A choice of actions as a promise.
 *
 * @example
 * const from = await actionSheet.open({ items: [{ label: '拍照', value: 'camera' }, { label: '从相册选择', value: 'album' }] })
 * @throws the reason of `options.signal` when it aborts
 */
export const actionSheet: ActionSheetCalls = {
  open: <T,>({ signal, ...options }: ActionSheetOptions<T>) =>
    present<T | null>(
      ({ open, settle }) => <ActionSheet {...options} open={open} onClose={() => settle(null)} onSelect={settle} />,
      { dismissed: null, signal },
    ),
}
