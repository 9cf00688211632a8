import { createCipheriv, createDecipheriv } from 'node:crypto'

const block = 32
const randomLength = 16

/** EncodingAESKey is Base64 without its padding; the spare bits of its last letter are ignored (`facts/server.md` 4.3). */
function keyOf(encodingAESKey: string): Buffer {
  return Buffer.from(`${encodingAESKey}=`, 'base64')
}

/** AES-256-CBC over `random(16) + length + message + appid`, PKCS#7 with a block of 32. */
export function encryptPush(message: string, appId: string, encodingAESKey: string, random: string): string {
  const key = keyOf(encodingAESKey)
  const body = Buffer.from(message)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const plain = Buffer.concat([Buffer.from(random), length, body, Buffer.from(appId)])
  const pad = block - (plain.length % block)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(pad, pad)), cipher.final()]).toString('base64')
}

/** The message, `undefined` when it was not made with this key for this account. */
export function decryptPush(encrypted: string, appId: string, encodingAESKey: string): string | undefined {
  const key = keyOf(encodingAESKey)
  const bytes = Buffer.from(encrypted, 'base64')
  if (bytes.length === 0 || bytes.length % 16 !== 0) return undefined
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([decipher.update(bytes), decipher.final()])
  const pad = padded.at(-1) ?? 0
  if (pad < 1 || pad > block || pad > padded.length - randomLength - 4) return undefined
  const plain = padded.subarray(0, padded.length - pad)
  const end = randomLength + 4 + plain.readUInt32BE(randomLength)
  if (end > plain.length || plain.subarray(end).toString() !== appId) return undefined
  return plain.subarray(randomLength + 4, end).toString()
}
