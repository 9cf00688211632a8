import { WechatError } from '../errors/wechat-error.ts'

/** What the query of a push says (`facts/server.md` 4.1, 4.2). Absent and empty are the same. */
export interface PushQuery {
  readonly signature: string
  /** Seconds, as sent: it is part of what is signed. */
  readonly timestamp: string
  readonly nonce: string
  readonly echostr: string
  readonly msgSignature: string
  readonly encrypted: boolean
}

/** @param url absolute; only its query is looked at. */
export function readPushQuery(url: string): PushQuery {
  const query = parametersIn(url)
  const read = (name: string) => query.get(name) ?? ''
  return {
    signature: read('signature'),
    timestamp: read('timestamp'),
    nonce: read('nonce'),
    echostr: read('echostr'),
    msgSignature: read('msg_signature'),
    encrypted: !['', 'raw'].includes(read('encrypt_type')),
  }
}

/** By name; of several the first. Letters and digits need no decoding, and WeChat sends little else. */
function parametersIn(url: string): ReadonlyMap<string, string> {
  const query = url.slice(url.indexOf('?') + 1)
  const pairs = /[%+]/.test(query) ? [...new URLSearchParams(query)] : query.split('&').map(pairIn)
  return new Map(pairs.reverse())
}

function pairIn(pair: string): [string, string] {
  const equals = pair.indexOf('=')
  return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
}

/**
 * A signature has no end of its own: whoever sees one could use it for ever (`facts/server.md` 6.2).
 *
 * @throws {WechatError} `PUSH_STALE`
 */
export function refuseStale({ timestamp }: PushQuery, now: number, maxAgeMs: number): void {
  const age = Math.abs(now - Number(timestamp) * 1000)
  // NaN is not young either.
  if (!(age <= maxAgeMs)) throw new WechatError('PUSH_STALE', `The push is not of the last ${maxAgeMs / 1000} seconds`)
}
