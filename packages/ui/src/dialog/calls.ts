import { alert } from './alert.tsx'
import { confirm } from './confirm.tsx'
import { prompt } from './prompt.tsx'
import type { AlertOptions, ConfirmOptions, PromptOptions } from './types.ts'

/** The calls of {@link dialog}. */
export interface DialogCalls {
  /** Shows a message until it is acknowledged. */
  alert(options: string | AlertOptions): Promise<void>
  /** Asks; `true` when confirmed, `false` when cancelled or dismissed. */
  confirm(options: string | ConfirmOptions): Promise<boolean>
  /** Asks for a line of text; `null` when cancelled or dismissed. */
  prompt(options: string | PromptOptions): Promise<string | null>
}

/**
 * Dialogs as promises. Calls queue: the second opens when the first is answered. On a server nothing opens, and each answers at once
 * as if it had been dismissed.
 *
 * @example
 * if (await dialog.confirm({ title: '删除照片？', tone: 'warn' })) await remove()
 * const name = await dialog.prompt({ title: '昵称', defaultValue: '小明' })
 * @throws the reason of `options.signal` when it aborts
 */
export const dialog: DialogCalls = {
  alert: (options) => alert(typeof options === 'string' ? { content: options } : options),
  confirm: (options) => confirm(typeof options === 'string' ? { content: options } : options),
  prompt: (options) => prompt(typeof options === 'string' ? { title: options } : options),
}
