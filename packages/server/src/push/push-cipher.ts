import { createCipheriv, createDecipheriv, createSecretKey, randomUUID, type KeyObject } from 'node:crypto'
import { WechatError } from '../errors/wechat-error.ts'
import type { EncodingAESKeys } from './push-options.ts'

/** Decrypts what WeChat sends to one account (`facts/server.md` 4.3). */
export interface PushCipher {
  /** @throws {WechatError} `PUSH_UNDECIPHERABLE`, `PUSH_FOREIGN` */
  decrypt(encrypted: string): Decrypted
}

export interface Decrypted {
  readonly text: string
  /** Encrypts with the key that fitted, so that WeChat can read a reply while keys change. */
  readonly encrypt: (text: string) => string
}

/** An EncodingAESKey, ready for use. A KeyObject prints nothing of itself. */
export interface AesKey {
  readonly key: KeyObject
  /** The first half of the key, by WeChat's rule. */
  readonly iv: Buffer
}

/** WeChat pads to 32 bytes, AES itself to 16: padding is done by hand, and nothing is held back for `final()`. */
const blockBytes = 32
const randomLength = 16
const headerBytes = randomLength + 4

/** @throws {WechatError} `CONFIG_INVALID` */
export function createPushCipher(appId: string, keys: EncodingAESKeys): PushCipher {
  const accepted = (typeof keys === 'string' ? [keys] : keys).map(readAesKey)
  return {
    decrypt(encrypted) {
      let failure: unknown
      for (const key of accepted) {
        try {
          return { text: decrypt(key, appId, encrypted), encrypt: (text) => encrypt(key, appId, text) }
        } catch (error) {
          failure ??= error
        }
      }
      throw failure
    },
  }
}

/**
 * 43 characters, of which the last has bits to spare: a strict decoder would refuse it (`facts/server.md` 4.3).
 *
 * @throws {WechatError} `CONFIG_INVALID`
 */
export function readAesKey(encodingAESKey: string): AesKey {
  if (!/^[A-Za-z0-9]{43}$/.test(encodingAESKey))
    throw new WechatError('CONFIG_INVALID', 'encodingAESKey is not 43 letters and digits as in the console')
  const bytes = Buffer.from(`${encodingAESKey}=`, 'base64')
  return { key: createSecretKey(bytes), iv: bytes.subarray(0, 16) }
}

/** 16 bytes, 122 bits of them random: Node keeps a stock of those, where `randomBytes` asks the system every time. */
function fresh(): Buffer {
  return Buffer.from(randomUUID().replaceAll('-', ''), 'hex')
}

/** Ciphertext of `random(16) + length(4) + text + appid`. Only a test gives the random bytes. */
export function encrypt({ key, iv }: AesKey, appId: string, text: string, random: Buffer = fresh()): string {
  const textBytes = Buffer.byteLength(text)
  const length = headerBytes + textBytes + Buffer.byteLength(appId)
  const padding = blockBytes - (length % blockBytes)
  const plain = Buffer.alloc(length + padding, padding)
  random.copy(plain)
  plain.writeUInt32BE(textBytes, randomLength)
  plain.write(text, headerBytes)
  plain.write(appId, headerBytes + textBytes)
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  const sealed = cipher.update(plain)
  cipher.final()
  return sealed.toString('base64')
}

/** @throws {WechatError} `PUSH_UNDECIPHERABLE`, `PUSH_FOREIGN` */
export function decrypt({ key, iv }: AesKey, appId: string, encrypted: string): string {
  const sealed = Buffer.from(encrypted, 'base64')
  if (sealed.length === 0 || sealed.length % blockBytes !== 0) throw undecipherable('its length does not fit')
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  const padded = decipher.update(sealed)
  decipher.final()

  const padding = padded.at(-1) ?? 0
  const length = padded.length - padding
  if (padding < 1 || padding > blockBytes || !padded.subarray(length).every((byte) => byte === padding))
    throw undecipherable('its padding is wrong')
  const end = headerBytes + (length < headerBytes ? 0 : padded.readUInt32BE(randomLength))
  if (end > length) throw undecipherable('its inner length is wrong')
  if (padded.toString('utf8', end, length) !== appId)
    throw new WechatError('PUSH_FOREIGN', 'The push was encrypted for another AppID')
  return padded.toString('utf8', headerBytes, end)
}

function undecipherable(why: string): WechatError {
  return new WechatError('PUSH_UNDECIPHERABLE', `The push cannot be decrypted: ${why}`)
}
