import fc from 'fast-check'
import { createCipheriv } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createPushCipher, encrypt, readAesKey } from './push-cipher.ts'

const appId = 'wx0123456789abcdef'
const oldKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const newKey = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAR'
const cipher = createPushCipher(appId, oldKey)
const seal = (text: string, key = oldKey, id = appId) => encrypt(readAesKey(key), id, text)

/** Encrypts bytes as they are, padding included. */
function sealBytes(bytes: Buffer): string {
  const key = Buffer.from(`${oldKey}=`, 'base64')
  const aes = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([aes.update(bytes), aes.final()]).toString('base64')
}

/** A plaintext of 64 bytes with room for mistakes. */
function plain({
  length = 4,
  padding = 22,
  last = padding,
}: {
  length?: number
  padding?: number
  last?: number
}): Buffer {
  const bytes = Buffer.alloc(64, padding)
  bytes.fill('r', 0, 16)
  bytes.writeUInt32BE(length, 16)
  bytes.write('text' + appId, 20)
  bytes[63] = last
  return bytes
}

describe('the encryption of pushes', () => {
  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(cipher.decrypt(seal(text)).text).toBe(text)
      }),
      { numRuns: 500, seed: 20_261_124 },
    )
  })

  it('gives an emoji at any distance from the edge of a block back', () => {
    for (let length = 0; length < 100; length++) {
      const text = 'a'.repeat(length) + '👨‍👩‍👧‍👦'
      const sealed = seal(text)
      expect(Buffer.from(sealed, 'base64').length % 32).toBe(0)
      expect(cipher.decrypt(sealed).text).toBe(text)
    }
  })

  it('gives a long text back, and a short one after it', () => {
    for (const text of ['展'.repeat(50_000), 'hi', 'a'.repeat(32 * 1024)])
      expect(cipher.decrypt(seal(text)).text).toBe(text)
  })

  it('adds a whole block to a text that fills its block exactly', () => {
    const text = 'a'.repeat(64 - 20 - appId.length)
    expect(Buffer.from(seal(text), 'base64').length).toBe(96)
    expect(cipher.decrypt(seal(text)).text).toBe(text)
  })

  it('never encrypts the same way twice', () => {
    expect(seal('hi')).not.toBe(seal('hi'))
  })

  it('accepts both keys while they change, and answers with the one that was used', () => {
    const changing = createPushCipher(appId, [newKey, oldKey])
    for (const key of [newKey, oldKey]) {
      const { text, encrypt: answer } = changing.decrypt(seal('hi', key))
      expect(text).toBe('hi')
      expect(createPushCipher(appId, key).decrypt(answer('there')).text).toBe('there')
    }
    expect(() => createPushCipher(appId, newKey).decrypt(seal('hi', oldKey))).toThrow()
  })

  it.each([
    ['is empty', ''],
    ['is no base64', '####'],
    ['ends within a block', Buffer.alloc(48).toString('base64')],
    ['has no padding', sealBytes(plain({ last: 0 }))],
    ['has more padding than a block', sealBytes(plain({ padding: 33 }))],
    ['has uneven padding', sealBytes(plain({ padding: 22, last: 23 }))],
    ['is longer inside than outside', sealBytes(plain({ length: 4_000_000_000 }))],
    ['is a little longer inside than outside', sealBytes(plain({ length: 23 }))],
    ['is only padding', sealBytes(Buffer.alloc(32, 32))],
  ])('refuses what %s', (_what, sealed) => {
    expect(() => cipher.decrypt(sealed)).toThrow(expect.objectContaining({ code: 'PUSH_UNDECIPHERABLE' }))
  })

  it('reads the bytes of the test above when nothing is wrong with them', () => {
    expect(cipher.decrypt(sealBytes(plain({}))).text).toBe('text')
  })

  it.each(['wxfedcba9876543210', '', `${appId}x`, appId.slice(1)])('refuses the AppID %j', (id) => {
    expect(() => cipher.decrypt(seal('hi', oldKey, id))).toThrow(expect.objectContaining({ code: 'PUSH_FOREIGN' }))
  })

  it.each(['', 'short', `${oldKey}A`, `${oldKey.slice(1)}=`])('refuses the key %j without printing it', (key) => {
    expect(() => createPushCipher(appId, key)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }))
    if (key !== '') expect(() => createPushCipher(appId, key)).not.toThrow(key)
  })
})
