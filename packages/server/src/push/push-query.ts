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
  const read = readerOf(url.slice(url.indexOf('?') + 1))
  return {
    signature: read('signature'),
    timestamp: read('timestamp'),
    nonce: read('nonce'),
    echostr: read('echostr'),
    msgSignature: read('msg_signature'),
    encrypted: !['', 'raw'].includes(read('encrypt_type')),
  }
}

/** Reads parameters by name; of several the first. Letters and digits need no decoding, and WeChat sends little else. */
function readerOf(query: string): (name: string) => string {
  if (/[%+]/.test(query)) {
    const parameters = new URLSearchParams(query)
    return (name) => parameters.get(name) ?? ''
  }
  const delimited = `&${query}&`
  return (name) => {
    const start = delimited.indexOf(`&${name}=`) + name.length + 2
    return start < name.length + 2 ? '' : delimited.slice(start, delimited.indexOf('&', start))
  }
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
