import { createHash } from 'node:crypto'

/** SHA-1 over the sorted parts: `signature` over token, timestamp, nonce; `msg_signature` with the ciphertext as well (`facts/server.md` 4.1, 4.2). */
export function signPush(...parts: readonly string[]): string {
  return createHash('sha1').update(parts.toSorted().join('')).digest('hex')
}
