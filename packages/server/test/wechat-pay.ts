import { createCipheriv, createSign, createVerify, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { MerchantV3Options } from '../src/index.ts'

/** What WeChat Pay was asked, when the merchant's signature was right. */
export interface PayCall {
  readonly method: string
  readonly path: string
  readonly body: string
}

interface PayAnswer {
  readonly status: number
  readonly body: string
  /** Instead of those that fit. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A WeChat Pay on a real socket, API V3, and a merchant of it (`facts/server.md` 2.4). */
export interface TestPay {
  readonly merchant: MerchantV3Options
  readonly calls: readonly PayCall[]
  /** The next calls get these answers. */
  answer(...answers: readonly PayAnswer[]): void
  /** A notification as WeChat Pay sends it. */
  notification(notification: Notified): { body: string; headers: Record<string, string> }
  /** The headers that vouch for a body. */
  vouch(body: string, timestamp?: number): Record<string, string>
  close(): Promise<void>
}

export interface Notified {
  readonly event?: string
  readonly resource: object
  readonly apiV3Key?: string
}

const mchId = '1900000001'
const serialNo = '5F0B0C0D'
const platformSerial = 'PUB_KEY_ID_0119'
export const apiV3Key = 'an-api-v3-key-nobody-may-see-123'

// The merchant's and WeChat Pay's; making one takes a while.
const [ours, theirs] = [keyPair(), keyPair()]

export async function startWechatPay(): Promise<TestPay> {
  const calls: PayCall[] = []
  const answers: PayAnswer[] = []

  const vouch = (body: string, timestamp = Math.floor(Date.now() / 1000)) => {
    const nonce = randomBytes(16).toString('hex')
    const signed = createSign('RSA-SHA256').update(`${timestamp}\n${nonce}\n${body}\n`)
    return {
      'wechatpay-timestamp': String(timestamp),
      'wechatpay-nonce': nonce,
      'wechatpay-serial': platformSerial,
      'wechatpay-signature': signed.sign(theirs.privateKey, 'base64'),
    }
  }

  const server = createServer(async (message, response) => {
    const call = { method: message.method ?? '', path: message.url ?? '', body: await text(message) }
    const signed = isSigned(message.headers, call, ours.publicKey)
    if (signed) calls.push(call)
    const refusal: PayAnswer = { status: 401, body: '{"code":"SIGN_ERROR","message":"签名错误"}' }
    const { status, body, headers } = signed ? (answers.shift() ?? { status: 204, body: '' }) : refusal
    response.writeHead(status, { 'content-type': 'application/json', ...(headers ?? vouch(body)) }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    merchant: {
      version: 'v3',
      appId: 'wx0123456789abcdef',
      mchId,
      serialNo,
      privateKey: ours.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      apiV3Key,
      platformKeys: { [platformSerial]: theirs.publicKey.export({ type: 'spki', format: 'pem' }).toString() },
      endpoints: { pay: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    },
    calls,
    answer: (...more) => void answers.push(...more),
    notification({ event = 'TRANSACTION.SUCCESS', resource, apiV3Key: key = apiV3Key }) {
      const body = JSON.stringify({
        id: 'EV-2018022511223320873',
        event_type: event,
        resource_type: 'encrypt-resource',
        resource: seal(JSON.stringify(resource), key),
      })
      return { body, headers: { 'content-type': 'application/json', ...vouch(body) } }
    },
    vouch,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function keyPair(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

function isSigned({ authorization = '' }: IncomingHttpHeaders, call: PayCall, publicKey: KeyObject): boolean {
  const field = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(authorization)?.[1] ?? ''
  const lines = [call.method, call.path, field('timestamp'), field('nonce_str'), call.body]
  return (
    authorization.startsWith('WECHATPAY2-SHA256-RSA2048 ') &&
    field('mchid') === mchId &&
    field('serial_no') === serialNo &&
    createVerify('RSA-SHA256')
      .update(lines.map((line) => `${line}\n`).join(''))
      .verify(publicKey, field('signature'), 'base64')
  )
}

function seal(text: string, key: string): object {
  const [nonce, associated_data] = [randomBytes(6).toString('hex'), 'transaction']
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(associated_data))
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return { algorithm: 'AEAD_AES_256_GCM', ciphertext: ciphertext.toString('base64'), nonce, associated_data }
}
