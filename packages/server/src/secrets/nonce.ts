import { randomBytes } from 'node:crypto'

/** 32 hexadecimal digits: as long as WeChat allows a nonce to be, and only characters that it allows everywhere. */
export function nonce(): string {
  return randomBytes(16).toString('hex')
}
