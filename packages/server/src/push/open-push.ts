import type { WireObject } from '@weh5/protocol/push'
import { WechatError } from '../errors/wechat-error.ts'
import type { PushCipher } from './push-cipher.ts'
import type { PushMode } from './push-options.ts'
import type { PushQuery } from './push-query.ts'
import { pushSignature, sameSignature } from './push-signature.ts'
import type { PushFormat } from './reply-body.ts'
import { ciphertextInXml } from './xml-envelope.ts'

/** A push that is what it claims to be. */
export interface OpenedPush {
  readonly wire: WireObject
  readonly format: PushFormat
  /** Present when a reply has to be encrypted. */
  readonly encrypt?: (text: string) => string
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
export async function openPush(
  body: string,
  query: PushQuery,
  { token, mode, cipher }: OpenPushOptions,
): Promise<OpenedPush> {
  const { signature, timestamp, nonce, msgSignature, encrypted } = query
  if (!cipher) {
    if (encrypted) throw new WechatError('PUSH_ENCRYPTED', 'The push is encrypted, and this endpoint has no key')
    refuseForged(pushSignature(token, timestamp, nonce), signature)
    return parse(body)
  }
  if (!encrypted || msgSignature === '')
    throw new WechatError('PUSH_NOT_ENCRYPTED', 'The push is not encrypted, and this endpoint takes no other')
  const sealed = await ciphertextIn(body)
  refuseForged(pushSignature(token, timestamp, nonce, sealed), msgSignature)
  const { text, encrypt } = cipher.decrypt(sealed)
  return { ...(await parse(text)), ...(mode === 'safe' ? { encrypt } : {}) }
}

/** @throws {WechatError} `PUSH_SIGNATURE_INVALID` */
export function refuseForged(expected: string, given: string): void {
  if (!sameSignature(expected, given))
    throw new WechatError('PUSH_SIGNATURE_INVALID', 'The signature was not made with this endpoint’s token')
}

function formatOf(body: string): PushFormat {
  return /^\s*\{/.test(body) ? 'json' : 'xml'
}

type Parser = (body: string) => WireObject

/** A parser is loaded when the first push needs it: most of what imports this package never sees one. */
const loaders: Readonly<Record<PushFormat, () => Promise<Parser>>> = {
  xml: async () => (await import('./parse-xml.ts')).parseXml,
  json: async () => (await import('./parse-json.ts')).parseJson,
}
const parsers = new Map<PushFormat, Parser>()

async function parse(body: string): Promise<{ wire: WireObject; format: PushFormat }> {
  const format = formatOf(body)
  const parser = parsers.get(format) ?? (await loaders[format]())
  parsers.set(format, parser)
  return { wire: parser(body), format }
}

async function ciphertextIn(body: string): Promise<string> {
  if (formatOf(body) === 'xml') return ciphertextInXml(body)
  const { Encrypt: sealed } = (await parse(body)).wire
  if (typeof sealed === 'string' && sealed !== '') return sealed
  throw new WechatError('PUSH_MALFORMED', 'The body holds no ciphertext')
}
