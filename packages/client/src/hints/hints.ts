/** `@weh5/client/hints`: what each failure means and what to do about it, in English and Chinese. Load it in development only. */
import { isWechatError } from '../errors/is-wechat-error.ts'
import { hintTable, type Hint } from './table.ts'

export type { Hint } from './table.ts'

/**
 * The cure for an error, `undefined` for what is no `WechatError`. A hint that your own server sent counts first.
 *
 * @example
 * const hint = hintFor(error)
 * if (hint) console.warn(hint.zh)
 */
export function hintFor(error: unknown): Hint | undefined {
  if (!isWechatError(error)) return undefined
  if (error.hint) return { en: error.hint, zh: error.hint }
  const row = hintTable.find(
    ({ code, says }) => code === error.code && (says === undefined || says.test(`${error.api} ${error.native}`)),
  )
  return row && { en: row.en, zh: row.zh }
}

/**
 * Prints the hint of every `WechatError` that nobody catches.
 *
 * @param print Default `console.warn`, in the language of the browser.
 * @returns How to stop.
 * @example
 * if (import.meta.env.DEV) import('@weh5/client/hints').then(({ printHints }) => printHints())
 */
export function printHints(print: (hint: string, error: unknown) => void = warn): () => void {
  const onRejection = ({ reason }: PromiseRejectionEvent): void => {
    const hint = hintFor(reason)
    if (hint) print(/^zh/i.test(navigator.language) ? hint.zh : hint.en, reason)
  }
  window.addEventListener('unhandledrejection', onRejection)
  return () => window.removeEventListener('unhandledrejection', onRejection)
}

function warn(hint: string): void {
  // The one thing that this entry is for.
  // oxlint-disable-next-line no-console
  console.warn(`[@weh5/client] ${hint}`)
}
