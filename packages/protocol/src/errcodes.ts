import { errcodeCures, type Cure } from './errcode-cures.ts'
import { errcodeTable, type ErrcodeArea, type ErrcodeRow } from './errcodes-table.ts'

export type { Cure } from './errcode-cures.ts'
export type { ErrcodeArea } from './errcodes-table.ts'

/** What the platform means by an `errcode`, and what cures it (`facts/server.md` 1.3, `facts/errcodes.json`). */
export interface Errcode {
  readonly code: number
  readonly area: ErrcodeArea
  /** `true`: the same call may pass later. `false`: input, permission or configuration. `null`: depends on a person or the clock. */
  readonly retryable: boolean | null
  /** What it means, in English. */
  readonly message: string
  /** The platform's own words, where it has Chinese ones. */
  readonly messageZh?: string
  /** What to do, for a developer. */
  readonly cure?: Cure
}

/** All of them, in order. */
export const errcodes: readonly Errcode[] = /* @__PURE__ */ errcodeTable.map(fromRow)

/**
 * What an errcode means.
 *
 * @example
 * ```ts
 * errcodeOf(40164)?.cure?.en // 'Add the server’s outgoing IP address to the allow-list …'
 * ```
 * {@link https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/Global_Return_Code.html official page}
 */
export function errcodeOf(code: number): Errcode | undefined {
  const row = errcodeTable.find(([each]) => each === code)
  return row && fromRow(row)
}

function fromRow([code, area, retryable, message, messageZh]: ErrcodeRow): Errcode {
  const cure = errcodeCures[code]
  return {
    code,
    area,
    retryable,
    message,
    ...(messageZh === undefined ? {} : { messageZh }),
    ...(cure ? { cure } : {}),
  }
}
