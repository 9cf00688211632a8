import { createHash } from 'node:crypto'

/**
 * The signature of cards: SHA-1 over the values alone, sorted by their bytes and put together without separator; empty values are left
 * out (`facts/server.md` 2.3). The default order of `sort` is by UTF-16 code unit, which is the order of bytes for the ASCII that
 * the platform allows; an order of a language would be wrong.
 */
export function cardSignature(values: readonly string[]): string {
  const text = values
    .filter((value) => value !== '')
    .sort()
    .join('')
  return createHash('sha1').update(text).digest('hex')
}
