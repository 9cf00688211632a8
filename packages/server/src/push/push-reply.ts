import type { HttpReply } from '../http/message.ts'
import { pushSignature } from './push-signature.ts'
import type { PushFormat } from './reply-body.ts'
import { cdata } from './write-xml.ts'

type ReplyType = PushFormat | 'text'

const contentTypes: Readonly<Record<ReplyType, string>> = {
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
}

const replyTypes: readonly ReplyType[] = ['text', 'xml', 'json']

function ok(body: string, type: ReplyType): HttpReply {
  return {
    status: 200,
    headers: {
      'content-type': contentTypes[type],
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body,
  }
}

/** Received, and no reply: WeChat is content in every mode, and does not try again (`facts/server.md` 4.4). */
export const acknowledgement: HttpReply = ok('success', 'text')

/** The answer to the handshake: text, whatever it holds, so that no browser takes it for a page. */
export function echo(echostr: string): HttpReply {
  return ok(echostr, 'text')
}

export function unsealed(body: string, format: PushFormat): HttpReply {
  return ok(body, format)
}

export interface SealedReply {
  /** Ciphertext. */
  readonly body: string
  readonly format: PushFormat
  readonly token: string
  /** May be the one that came in (`facts/server.md` 4.3). */
  readonly nonce: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The envelope of an encrypted reply. */
export function sealed({ body, format, token, nonce, now }: SealedReply): HttpReply {
  const timestamp = Math.floor(now / 1000)
  const signature = pushSignature(token, String(timestamp), nonce, body)
  return ok(envelopes[format]({ body, signature, timestamp, nonce }), format)
}

type Envelope = Pick<SealedReply, 'body' | 'nonce'> & { readonly signature: string; readonly timestamp: number }

const envelopes: Readonly<Record<PushFormat, (envelope: Envelope) => string>> = {
  json: ({ body, signature, timestamp, nonce }) =>
    JSON.stringify({ Encrypt: body, MsgSignature: signature, TimeStamp: timestamp, Nonce: nonce }),
  // Written out, because only the nonce comes from elsewhere: looking through the ciphertext for what XML cannot hold took 0.9 µs.
  xml: ({ body, signature, timestamp, nonce }) =>
    `<xml><Encrypt><![CDATA[${body}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce>${cdata(nonce)}</Nonce></xml>`,
}

/** A reply as it is remembered: its kind and its body. */
export function writeReply({ headers, body = '' }: HttpReply): string {
  const type = replyTypes.find((each) => contentTypes[each] === headers['content-type']) ?? 'text'
  return [type, body].join(':')
}

/** The same reply, byte for byte. */
export function readReply(remembered: string): HttpReply {
  const colon = remembered.indexOf(':')
  const type = replyTypes.find((each) => each === remembered.slice(0, colon)) ?? 'text'
  return ok(remembered.slice(colon + 1), type)
}
