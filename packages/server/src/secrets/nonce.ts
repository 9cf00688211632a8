import { randomBlock } from './random-block.ts'

/** 32 hexadecimal digits, all random: as long as WeChat allows a nonce to be, and only characters that it allows everywhere. */
export function nonce(): string {
  return randomBlock().toString('hex')
}
