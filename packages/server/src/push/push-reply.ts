import type { HttpReply } from '../http/message.ts'
import { pushSignature } from './push-signature.ts'
import type { PushFormat } from './reply-body.ts'
import { writeXml } from './write-xml.ts'

const contentTypes: Readonly<Record<PushFormat | 'text', string>> = {
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
}

function ok(body: string, type: PushFormat | 'text'): HttpReply {
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
  const envelope = {
    Encrypt: body,
    MsgSignature: pushSignature(token, String(timestamp), nonce, body),
    TimeStamp: timestamp,
    Nonce: nonce,
  }
  return ok(format === 'json' ? JSON.stringify(envelope) : writeXml(envelope), format)
}
