import { hash, timingSafeEqual } from 'node:crypto'

/**
 * The signature of a push: over token, timestamp and nonce, and in safe mode over the ciphertext too (`facts/server.md` 4.1, 4.2).
 * Only the latter covers the body.
 */
export function pushSignature(...parts: readonly string[]): string {
  return hash('sha1', [...parts].sort(byBytes).join(''), 'hex')
}

/** Tells nothing about where the two differ. */
export function sameSignature(expected: string, given: string): boolean {
  const a = Buffer.from(expected)
  const b = Buffer.from(given)
  return a.length === b.length && timingSafeEqual(a, b)
}

function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
