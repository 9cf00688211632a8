import { createDecipheriv, createSecretKey } from 'node:crypto'
import { WechatError } from '../errors/wechat-error.ts'
import { optionalTextOf, textOf, type Answer } from '../upstream/answer.ts'
import { parseAnswer } from '../upstream/parse-answer.ts'

/**
 * Decrypts the resource of a notification.
 *
 * @throws {WechatError} `PAY_MALFORMED`
 */
export type ResourceOpener = (sealed: Answer) => Answer

const keyBytes = 32
/** AES-GCM puts it behind the ciphertext. */
const tagBytes = 16

/**
 * `AEAD_AES_256_GCM` (`facts/server.md` 2.4).
 *
 * @throws {WechatError} `CONFIG_INVALID`
 */
export function createResourceOpener(apiV3Key: string): ResourceOpener {
  const bytes = Buffer.from(apiV3Key)
  if (bytes.length !== keyBytes)
    throw new WechatError('CONFIG_INVALID', `apiV3Key is not ${keyBytes} characters as in the console`)
  const key = createSecretKey(bytes)

  const decrypt = (sealed: Answer): string => {
    const ciphertext = Buffer.from(textOf(sealed, 'ciphertext'), 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key, textOf(sealed, 'nonce'), { authTagLength: tagBytes })
      .setAAD(Buffer.from(optionalTextOf(sealed, 'associated_data') ?? ''))
      .setAuthTag(ciphertext.subarray(-tagBytes))
    return decipher.update(ciphertext.subarray(0, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
  }

  return (sealed) => {
    let resource: Answer | undefined
    try {
      resource = parseAnswer(decrypt(sealed))
    } catch {
      // Wrong key, or changed on the way: which one, nobody can tell.
    }
    if (resource) return resource
    throw new WechatError('PAY_MALFORMED', 'The notification cannot be decrypted')
  }
}
