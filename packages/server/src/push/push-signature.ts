import { hash, timingSafeEqual } from 'node:crypto'
import { WechatError } from '../errors/wechat-error.ts'

/**
 * The signature of a push: over token, timestamp and nonce, and in safe mode over the ciphertext too (`facts/server.md` 4.1, 4.2).
 * Only the latter covers the body.
 */
export function pushSignature(...parts: readonly string[]): string {
  let text = ''
  for (const part of sorted(parts)) text += part
  return hash('sha1', text, 'hex')
}

/**
 * Refuses what was not signed with the token; how long that takes tells nothing about where the two differ.
 *
 * @throws {WechatError} `PUSH_SIGNATURE_INVALID`
 */
export function refuseForged(expected: string, given: string): void {
  const a = Buffer.from(expected)
  const b = Buffer.from(given)
  if (a.length !== b.length || !timingSafeEqual(a, b))
    throw new WechatError('PUSH_SIGNATURE_INVALID', 'The signature was not made with this endpoint’s token')
}

/** By insertion: of three or four, `sort` and `join` take as long as the SHA-1 itself. */
function sorted(parts: readonly string[]): readonly string[] {
  const inOrder: string[] = []
  for (const part of parts) {
    let at = inOrder.length
    for (; at > 0; at--) {
      const before = inOrder[at - 1] ?? ''
      if (before <= part) break
      inOrder[at] = before
    }
    inOrder[at] = part
  }
  return inOrder
}
