import { inspect } from 'node:util'

const redacted = '[redacted]'

/**
 * A value that must not be printed: `String()`, JSON and `console.log` show `[redacted]`.
 *
 * @example
 * ```ts
 * const token = await account.credentials.accessToken()
 * console.log(token.value)          // [redacted]
 * fetch(`…?access_token=${token.value.reveal()}`)
 * ```
 */
export class Secret {
  readonly #value: string

  static {
    Object.defineProperty(Secret.prototype, inspect.custom, { value: () => redacted })
  }

  constructor(value: string) {
    this.#value = value
  }

  /** The value itself. Whoever calls this takes care of it. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return redacted
  }

  toJSON(): string {
    return redacted
  }
}
