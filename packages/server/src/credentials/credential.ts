import type { Secret } from '../secrets/secret.ts'

/** An access_token or a ticket. */
export interface Credential {
  readonly value: Secret
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}
