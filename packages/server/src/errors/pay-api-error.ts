import { optionalTextOf, type Answer } from '../upstream/answer.ts'
import { WechatError } from './wechat-error.ts'

export interface PayApiErrorFields {
  /** Of HTTP. */
  readonly status: number
  /** Without its query. */
  readonly path: string
  /** Undefined when it is no JSON. */
  readonly answer: Answer | undefined
}

/**
 * WeChat Pay refused a call.
 *
 * @example
 * ```ts
 * if (error instanceof PayApiError && error.reason === 'ORDERPAID') return showReceipt()
 * ```
 * {@link https://pay.weixin.qq.com/doc/v3/merchant/4012081726 official page}
 */
export class PayApiError extends WechatError {
  override readonly name = 'PayApiError'
  /** WeChat Pay's own code, such as `PARAM_ERROR`; empty when its answer has none. */
  readonly reason: string
  readonly path: string

  constructor({ status, path, answer = {} }: PayApiErrorFields) {
    const reason = optionalTextOf(answer, 'code') ?? ''
    const text = [reason, optionalTextOf(answer, 'message') ?? ''].filter((part) => part !== '').join(': ')
    super('PAY_REJECTED', `${path} answered HTTP ${status}${text === '' ? '' : `, ${text}`}`)
    this.reason = reason
    this.path = path
  }

  override toJSON(): object {
    return { ...super.toJSON(), reason: this.reason, path: this.path }
  }
}
