import type { WireObject } from '@weh5/protocol/push'
import { WechatError } from '../errors/wechat-error.ts'
import { parseJson } from './parse-json.ts'
import { parseXml } from './parse-xml.ts'
import type { PushCipher } from './push-cipher.ts'
import type { PushMode } from './push-options.ts'
import type { PushQuery } from './push-query.ts'
import { pushSignature, refuseForged } from './push-signature.ts'
import type { PushFormat } from './reply-body.ts'
import { ciphertextInXml } from './xml-envelope.ts'

/** A push that is what it claims to be. */
export interface OpenedPush {
  readonly wire: WireObject
  readonly format: PushFormat
  /** Present when a reply has to be encrypted. */
  readonly encrypt: ((text: string) => string) | undefined
}

export interface OpenPushOptions {
  readonly token: string
  readonly mode: PushMode
  /** Present in every mode but `plain`. */
  readonly cipher: PushCipher | undefined
}

/**
 * Checks who sent a push, and opens it. The mode decides what is asked for; the request has no say in it.
 *
 * @throws {WechatError} `PUSH_SIGNATURE_INVALID`, `PUSH_NOT_ENCRYPTED`, `PUSH_ENCRYPTED`, `PUSH_MALFORMED`, `PUSH_UNDECIPHERABLE`,
 * `PUSH_FOREIGN`
 */
export function openPush(body: string, query: PushQuery, { token, mode, cipher }: OpenPushOptions): OpenedPush {
  const { signature, timestamp, nonce, msgSignature, encrypted } = query
  if (!cipher) {
    if (encrypted) throw new WechatError('PUSH_ENCRYPTED', 'The push is encrypted, and this endpoint has no key')
    refuseForged(pushSignature(token, timestamp, nonce), signature)
    return opened(body, undefined)
  }
  if (!encrypted || msgSignature === '')
    throw new WechatError('PUSH_NOT_ENCRYPTED', 'The push is not encrypted, and this endpoint takes no other')
  const sealed = ciphertextIn(body)
  refuseForged(pushSignature(token, timestamp, nonce, sealed), msgSignature)
  const { text, encrypt } = cipher.decrypt(sealed)
  return opened(text, mode === 'safe' ? encrypt : undefined)
}

const parsers: Readonly<Record<PushFormat, (body: string) => WireObject>> = { xml: parseXml, json: parseJson }

function opened(body: string, encrypt: OpenedPush['encrypt']): OpenedPush {
  const format = formatOf(body)
  return { wire: parsers[format](body), format, encrypt }
}

function formatOf(body: string): PushFormat {
  return /^\s*\{/.test(body) ? 'json' : 'xml'
}

function ciphertextIn(body: string): string {
  if (formatOf(body) === 'xml') return ciphertextInXml(body)
  const { Encrypt: sealed } = parseJson(body)
  if (typeof sealed === 'string' && sealed !== '') return sealed
  throw new WechatError('PUSH_MALFORMED', 'The body holds no ciphertext')
}
