import { errorCodes, type ErrorCode, type Hint } from './codes.ts'

export interface WechatErrorDetails {
  readonly hint?: Hint
  readonly cause?: unknown
}

/**
 * Every error that this package throws. Its `code` is stable, its `hint` names the cure, and nothing in it is secret:
 * it may be logged and shown.
 *
 * @example
 * ```ts
 * try {
 *   await account.jssdk.sign({ url })
 * } catch (error) {
 *   if (error instanceof WechatError && error.code === 'URL_MALFORMED') showHint(error.hint?.zh)
 * }
 * ```
 */
export class WechatError extends Error {
  override readonly name: string = 'WechatError'
  readonly code: ErrorCode
  /** The HTTP status that fits, should the error be answered to a client. */
  readonly status: number
  /** What to do, in English and in Chinese. */
  readonly hint: Hint | undefined

  constructor(code: ErrorCode, message: string, details: WechatErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.status = errorCodes[code].status
    this.hint = details.hint ?? errorCodes[code].hint
  }

  toJSON(): object {
    return { code: this.code, message: this.message, ...(this.hint ? { hint: this.hint } : {}) }
  }
}
