import { Secret } from '../secrets/secret.ts'
import type { Interruption } from './login-interrupted.ts'
import type { SignedIn } from './visitors.ts'

/** What the store knows about a login under its `state`. */
export interface LoginRecord extends Interruption {
  /** Hash of the browser's cookie. */
  readonly browser: string
  /** Present once a callback has used the state. */
  readonly used?: {
    /** Hash of the code that came with it; empty when the visitor said no. */
    readonly code: string
    /** Absent while the code is being exchanged. */
    readonly outcome?: SignedIn
    /** WeChat did not take the code. */
    readonly rejected?: true
  }
}

/** Secrets do print in a store: that is what it is for. */
export function writeRecord(record: LoginRecord): string {
  return JSON.stringify(record, function (this: Record<string, unknown>, key, value: unknown) {
    const original = this[key]
    return original instanceof Secret ? { secret: original.reveal() } : value
  })
}

export function readRecord(text: string): LoginRecord {
  return JSON.parse(text, (_key, value: unknown) => {
    const secret: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'secret') : undefined
    return typeof secret === 'string' ? new Secret(secret) : value
  }) as LoginRecord
}
