import type { Errcode } from '@weh5/protocol/errcodes'
import type { ErrorCode } from './codes.ts'
import { WechatError } from './wechat-error.ts'

export interface WechatApiErrorFields {
  readonly errcode: number
  /** As the platform sent it, without secrets. */
  readonly errmsg: string
  readonly path: string
  /** What the registry knows about the errcode. */
  readonly known: Errcode | undefined
}

/**
 * The platform answered with an `errcode`.
 *
 * @example
 * ```ts
 * if (error instanceof WechatApiError && error.errcode === 43004) await askToFollow(openid)
 * ```
 */
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

  constructor({ errcode, errmsg, path, known }: WechatApiErrorFields) {
    const { text, rid } = splitRid(errmsg)
    const meaning = known ? ` (${known.message})` : ''
    super(
      codes[errcode] ?? 'WECHAT_ERROR',
      `${path} answered errcode ${errcode}: ${text}${meaning}`,
      known?.cure ? { hint: known.cure } : {},
    )
    this.errcode = errcode
    this.errmsg = text
    this.rid = rid
    this.path = path
    this.retryable = known?.retryable ?? false
  }

  override toJSON(): object {
    const { errcode, path, retryable, rid } = this
    return { ...super.toJSON(), errcode, path, retryable, ...(rid === undefined ? {} : { rid }) }
  }
}

/** The errcodes that call for a reaction of their own (`facts/server.md` 1.3, 3.3). */
const codes: Readonly<Record<number, ErrorCode>> = {
  [-1]: 'WECHAT_BUSY',
  40001: 'WECHAT_TOKEN_REJECTED',
  40013: 'WECHAT_CREDENTIALS_REJECTED',
  40014: 'WECHAT_TOKEN_REJECTED',
  40029: 'WECHAT_CODE_REJECTED',
  40125: 'WECHAT_CREDENTIALS_REJECTED',
  40163: 'WECHAT_CODE_REJECTED',
  40164: 'WECHAT_IP_NOT_ALLOWED',
  40243: 'WECHAT_CREDENTIALS_REJECTED',
  41002: 'WECHAT_CREDENTIALS_REJECTED',
  41004: 'WECHAT_CREDENTIALS_REJECTED',
  42001: 'WECHAT_TOKEN_REJECTED',
  42003: 'WECHAT_CODE_REJECTED',
  45009: 'WECHAT_QUOTA_SPENT',
  45011: 'WECHAT_BUSY',
  89501: 'WECHAT_IP_NOT_ALLOWED',
  89503: 'WECHAT_IP_NOT_ALLOWED',
  89506: 'WECHAT_IP_NOT_ALLOWED',
  89507: 'WECHAT_IP_NOT_ALLOWED',
}

/** `text rid: 5f0b…-…-…` is how the platform appends its request id (`facts/server.md` 0). */
function splitRid(errmsg: string): { text: string; rid: string | undefined } {
  const match = /^(?<text>.*?)[,\s]*rid:\s*(?<rid>[0-9a-f-]{8,})\s*$/is.exec(errmsg)
  return { text: match?.groups?.['text'] ?? errmsg, rid: match?.groups?.['rid'] }
}
