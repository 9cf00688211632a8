import { hash as digest } from 'node:crypto'

/** A key in the store: tells what it is for, but neither the AppID nor, as elsewhere, the AppSecret (`facts/server.md` 6.5). */
export function storeKey(appId: string, ...role: readonly string[]): string {
  return ['weh5', hash(appId), ...role].join(':')
}

/** Enough of a SHA-256 to tell values apart without giving them away. */
export function hash(value: string): string {
  return digest('sha256', value, 'base64url').slice(0, 22)
}
