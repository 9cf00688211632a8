import { createPublicKey, type KeyObject } from 'node:crypto'
import { WechatError } from '../errors/wechat-error.ts'
import type { HttpRequest } from '../http/message.ts'
import { isPayV3Signature } from './pay-signature.ts'

/**
 * Checks that WeChat Pay sent something.
 *
 * @throws {WechatError} `PAY_SIGNATURE_INVALID`
 */
export type PlatformSignature = (headers: HttpRequest['headers'], body: string) => void

/** As old as the official SDKs let a signature be (`facts/server.md` 2.4). */
const maxAgeMs = 300_000

/** @throws {WechatError} `CONFIG_INVALID` */
export function createPlatformSignature(
  pems: Readonly<Record<string, string>>,
  clock: { now(): number },
): PlatformSignature {
  const keys = new Map(Object.entries(pems).map(([serial, pem]) => [serial, readPublicKey(serial, pem)]))
  return (headers, body) => {
    const header = (name: string) => headers.get(`wechatpay-${name}`) ?? ''
    const key = keys.get(header('serial'))
    if (!key) throw invalid('is signed with a key that is not among platformKeys')
    const [timestamp, nonce] = [header('timestamp'), header('nonce')]
    const age = Math.abs(clock.now() - Number(timestamp) * 1000)
    // NaN is not young either.
    if (!(age <= maxAgeMs)) throw invalid('is not of the last five minutes')
    if (!isPayV3Signature(header('signature'), [timestamp, nonce, body], key)) throw invalid('was not signed by it')
  }
}

function readPublicKey(serial: string, pem: string): KeyObject {
  try {
    return createPublicKey(pem)
  } catch {
    throw new WechatError(
      'CONFIG_INVALID',
      `The platform key ${serial} is neither a public key nor a certificate in PEM`,
    )
  }
}

function invalid(why: string): WechatError {
  return new WechatError('PAY_SIGNATURE_INVALID', `What claims to come from WeChat Pay ${why}`)
}
