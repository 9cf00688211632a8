import type { Outcome } from './outcome.ts'
import type { Message } from './protocol.ts'

/** A bridge call as the simulator remembers it. */
export interface Call {
  readonly page: string
  /** The public name, e.g. `chooseWXPay`; the command itself when no JSAPI stands behind it; `config` for `wx.config`. */
  readonly api: string
  readonly command: string
  /** The arguments without the six verify fields. */
  readonly args: Message
  /** `undefined` while the call is open. */
  outcome: Outcome | undefined
  /** Neither the client nor a handler knows the command. */
  unknown: boolean
  /** `location.href` of the page. */
  readonly url: string
  /** World time in milliseconds. */
  readonly at: number
}

const verifyFields: ReadonlySet<string> = new Set([
  'verifyAppId',
  'verifySignType',
  'verifyTimestamp',
  'verifyNonceStr',
  'verifySignature',
])

/** Arguments to remember: what the script adds to every call says nothing about this one, and is not for a recording (`facts/jssdk.md` C.4). */
export function withoutVerifyFields(args: Message): Message {
  const isVerified = 'verifySignType' in args
  return Object.fromEntries(
    Object.entries(args).filter(([name]) => !verifyFields.has(name) && !(isVerified && name === 'appId')),
  )
}
