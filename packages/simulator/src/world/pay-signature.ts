import { hmac } from '@noble/hashes/hmac.js'
import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export type PaySignType = 'MD5' | 'HMAC-SHA256'

/** WeChat Pay V2: non-empty fields but `sign`, sorted, the API key behind them, upper-case hex (`facts/server.md` 2.4). */
export function signPayment(fields: Readonly<Record<string, string>>, key: string, type: PaySignType): string {
  const pairs = Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .toSorted()
    .map((name) => `${name}=${fields[name]}`)
  const text = utf8ToBytes([...pairs, `key=${key}`].join('&'))
  return bytesToHex(type === 'MD5' ? md5(text) : hmac(sha256, utf8ToBytes(key), text)).toUpperCase()
}
