import type { PushToWrite, WireObject } from '@weh5/protocol/push'
import type { Account } from '../world/account.ts'
import { decryptPush } from './encryption.ts'
import { formats } from './formats.ts'
import type { PushFormat } from './settings.ts'
import { signPush } from './signature.ts'

/** What is wrong with a reply. */
export type ReplyFault =
  | 'status'
  /** Another format than the push had. */
  | 'unreadable'
  | 'wrong-signature'
  | 'wrong-encryption'
  | 'wrong-recipient'
  | 'unknown-type'

export type Reply =
  /** `success` or nothing: taken note of. */
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'message'; readonly message: WireObject }
  | { readonly kind: 'malformed'; readonly fault: ReplyFault }

const types: readonly string[] = [
  'text',
  'image',
  'voice',
  'video',
  'music',
  'news',
  'transfer_customer_service',
  'device_text',
  'device_event',
  'device_status',
  'hardware',
]

/** Reads the answer to a push as WeChat does (`facts/server.md` 4.3, 4.4, 4.7). */
export function readReply(
  account: Account,
  push: PushToWrite,
  format: PushFormat,
  status: number,
  body: string,
): Reply {
  if (status < 200 || status > 299) return malformed('status')
  if (body === '' || body === 'success') return { kind: 'acknowledged' }
  const { read } = formats[format]
  const outer = read(body)
  if (outer === undefined) return malformed('unreadable')
  if ('Encrypt' in outer) return readEncrypted(account, push, outer, read)
  return readPlain(push, outer)
}

function readEncrypted(
  account: Account,
  push: PushToWrite,
  outer: WireObject,
  read: (text: string) => WireObject | undefined,
): Reply {
  const [encrypted, signature, timestamp, nonce] = ['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce'].map((name) =>
    typeof outer[name] === 'string' ? outer[name] : '',
  )
  if (signature !== signPush(account.token, timestamp ?? '', nonce ?? '', encrypted ?? '')) {
    return malformed('wrong-signature')
  }
  const decrypted = decryptPush(encrypted ?? '', account.appId, account.encodingAESKey)
  const inner = decrypted === undefined ? undefined : read(decrypted)
  return inner === undefined ? malformed('wrong-encryption') : readPlain(push, inner)
}

function readPlain(push: PushToWrite, message: WireObject): Reply {
  if (message['ToUserName'] !== push.fromUserName || message['FromUserName'] !== push.toUserName) {
    return malformed('wrong-recipient')
  }
  if (!types.some((type) => type === message['MsgType'])) return malformed('unknown-type')
  return { kind: 'message', message }
}

function malformed(fault: ReplyFault): Reply {
  return { kind: 'malformed', fault }
}
