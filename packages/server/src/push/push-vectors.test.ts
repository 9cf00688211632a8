import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createPushCipher, encrypt, readAesKey } from './push-cipher.ts'
import { pushSignature } from './push-signature.ts'

interface PushVector {
  readonly name: string
  readonly kind: string
  readonly inputs: Readonly<
    Record<'token' | 'timestamp' | 'nonce' | 'encrypt' | 'encodingAESKey' | 'appid' | 'random' | 'msg', string>
  >
  readonly expected: string | { readonly msg: string; readonly msg_len: number; readonly random: string }
}

const file = new URL('../../test/push-vectors.json', import.meta.url)
const vectors: readonly PushVector[] = JSON.parse(readFileSync(file, 'utf8')).vectors

/** How each kind of vector is computed. */
const compute: Readonly<Record<string, (inputs: PushVector['inputs']) => string>> = {
  'push-signature': ({ token, timestamp, nonce }) => pushSignature(token, timestamp, nonce),
  'push-msg-signature': (inputs) => pushSignature(inputs.token, inputs.timestamp, inputs.nonce, inputs.encrypt),
  'push-encrypt': (inputs) =>
    encrypt(readAesKey(inputs.encodingAESKey), inputs.appid, inputs.msg, Buffer.from(inputs.random)),
  'push-decrypt': (inputs) => createPushCipher(inputs.appid, inputs.encodingAESKey).decrypt(inputs.encrypt).text,
}

describe('published vectors of the message push', () => {
  it.each(vectors)('$name', ({ kind, inputs, expected }) => {
    expect(compute[kind]?.(inputs)).toBe(typeof expected === 'string' ? expected : expected.msg)
  })

  it('are all there', () => {
    expect(vectors.map(({ kind }) => kind).sort()).toEqual([
      'push-decrypt',
      'push-encrypt',
      'push-encrypt',
      'push-msg-signature',
      'push-msg-signature',
      'push-signature',
      'push-signature',
      'push-signature',
    ])
  })
})
