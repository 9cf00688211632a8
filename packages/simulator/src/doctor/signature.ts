import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What goes into a JS-SDK signature (`facts/jssdk.md` A.5). */
export interface Signed {
  readonly ticket: string
  readonly nonceStr: string
  readonly timestamp: string
  readonly url: string
  /** The four `key=` names in order, for signatures that got a name or the order wrong. */
  readonly keys?: readonly [ticket: string, nonceStr: string, timestamp: string, url: string]
}

const officialKeys = ['jsapi_ticket', 'noncestr', 'timestamp', 'url'] as const

export function stringToSign({ ticket, nonceStr, timestamp, url, keys = officialKeys }: Signed): string {
  const values = [ticket, nonceStr, timestamp, url]
  return keys.map((key, index) => `${key}=${values[index]}`).join('&')
}

export function signatureOf(signed: Signed): string {
  return bytesToHex(sha1(utf8ToBytes(stringToSign(signed))))
}

/** The URL as both sides sign it: without the fragment. */
export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url
}
