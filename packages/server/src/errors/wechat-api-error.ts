import type { ErrorCode, Hint } from './codes.ts'
import { WechatError } from './wechat-error.ts'

export interface WechatApiErrorFields {
  readonly errcode: number
  readonly errmsg: string
  readonly path: string
}

/** The platform answered with an `errcode`. */
export class WechatApiError extends WechatError {
  override readonly name = 'WechatApiError'
  readonly errcode: number
  /** The platform's text, without the request id. */
  readonly errmsg: string
  /** The platform's id of the request, which its `rid/get` explains for seven days (`facts/server.md` 1.4). */
  readonly rid: string | undefined
  /** The path that was called, without its query. */
  readonly path: string
  /** True when the same call may pass later. */
  readonly retryable: boolean

  constructor({ errcode, errmsg, path }: WechatApiErrorFields) {
    const { text, rid } = splitRid(errmsg)
    const known = meanings[errcode]
    super(
      known?.code ?? 'WECHAT_ERROR',
      `${path} answered errcode ${errcode}: ${text}`,
      known?.hint ? { hint: known.hint } : {},
    )
    this.errcode = errcode
    this.errmsg = text
    this.rid = rid
    this.path = path
    this.retryable = known?.retryable ?? false
  }

  override toJSON(): object {
    return { ...super.toJSON(), errcode: this.errcode, path: this.path, ...(this.rid ? { rid: this.rid } : {}) }
  }
}

interface Meaning {
  readonly code: ErrorCode
  readonly retryable?: true
  readonly hint?: Hint
}

const credentials: Meaning = { code: 'WECHAT_CREDENTIALS_REJECTED' }
const token: Meaning = { code: 'WECHAT_TOKEN_REJECTED', retryable: true }
const address: Meaning = { code: 'WECHAT_IP_NOT_ALLOWED' }
const oauthCode: Meaning = { code: 'WECHAT_CODE_REJECTED' }

/** The codes that call for a reaction (`facts/server.md` 1.3, 3.3). */
const meanings: Readonly<Record<number, Meaning>> = {
  [-1]: { code: 'WECHAT_BUSY', retryable: true },
  40001: token,
  40013: credentials,
  40014: token,
  40029: oauthCode,
  40125: credentials,
  40163: oauthCode,
  40164: address,
  40243: credentials,
  41002: credentials,
  41004: credentials,
  42001: token,
  45009: { code: 'WECHAT_QUOTA_SPENT' },
  45011: { code: 'WECHAT_BUSY', retryable: true },
  89503: address,
  89506: address,
  89507: address,
}

/** `text rid: 5f0b…-…-…` is how the platform appends its request id (`facts/server.md` 0). */
function splitRid(errmsg: string): { text: string; rid: string | undefined } {
  const match = /^(?<text>.*?)[,\s]*rid:\s*(?<rid>[0-9a-f-]{8,})\s*$/is.exec(errmsg)
  return { text: match?.groups?.['text'] ?? errmsg, rid: match?.groups?.['rid'] }
}
