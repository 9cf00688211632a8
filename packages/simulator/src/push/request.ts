import { writePush, type PushToWrite, type WireObject } from '@weh5/protocol/push'
import type { Account } from '../world/account.ts'
import { drawText } from '../world/random.ts'
import type { World } from '../world/world.ts'
import { encryptPush } from './encryption.ts'
import { formats } from './formats.ts'
import type { PushMode, PushSettings } from './settings.ts'
import { signPush } from './signature.ts'

/** One try, ready to be sent. */
export interface PushRequest {
  readonly url: URL
  readonly body: string
  readonly contentType: string
}

/** The GET that checks a server: it must answer with `echostr` and nothing else (`facts/server.md` 4.1). */
export function verificationRequest(world: World, account: Account, url: string): { url: URL; echostr: string } {
  const echostr = drawText(world.state, 'digits', 19)
  const verified = withSignature(world, account, url)
  verified.searchParams.set('echostr', echostr)
  return { url: verified, echostr }
}

/** The POST of a push. Each try is signed anew; what it carries, `MsgId` above all, stays the same. */
export function pushRequest(world: World, account: Account, settings: PushSettings, push: PushToWrite): PushRequest {
  const wire = writePush(push)
  const { write, contentType } = formats[settings.format ?? 'xml']
  const url = withSignature(world, account, settings.url)
  url.searchParams.set('openid', push.fromUserName)
  if (settings.mode === 'plain') return { url, body: write(wire), contentType }
  const random = drawText(world.state, 'base62', 16)
  const encrypted = encryptPush(write(wire), account.appId, account.encodingAESKey, random)
  const [timestamp, nonce] = [url.searchParams.get('timestamp') ?? '', url.searchParams.get('nonce') ?? '']
  url.searchParams.set('encrypt_type', 'aes')
  url.searchParams.set('msg_signature', signPush(account.token, timestamp, nonce, encrypted))
  return { url, body: write(envelope(settings.mode, wire, encrypted)), contentType }
}

function envelope(mode: PushMode, wire: WireObject, Encrypt: string): WireObject {
  if (mode === 'compatible') return { ...wire, Encrypt }
  return { ToUserName: wire['ToUserName'] ?? '', Encrypt }
}

function withSignature(world: World, account: Account, target: string): URL {
  const url = new URL(target)
  const timestamp = String(Math.floor(world.clock.now() / 1000))
  const nonce = drawText(world.state, 'digits', 10)
  url.searchParams.set('signature', signPush(account.token, timestamp, nonce))
  url.searchParams.set('timestamp', timestamp)
  url.searchParams.set('nonce', nonce)
  return url
}
