import { hash, storeKey } from '../credentials/store-key.ts'
import { WechatError } from '../errors/wechat-error.ts'
import type { Store } from '../stores/store.ts'

/** The third time is one too many: such a browser would go round for ever. */
export const maxRounds = 3
/** Logins that follow each other faster than this belong together. */
export const roundSeconds = 30

/**
 * Counts the logins of a visitor whose browser keeps no cookie: nothing else tells that it is the same one.
 *
 * @throws {WechatError} `LOGIN_LOOP`
 */
export type CountRound = (openid: string, state: string) => Promise<void>

export function createRounds({ appId, store }: { readonly appId: string; readonly store: Store }): CountRound {
  return async (openid, state) => {
    const key = storeKey(appId, 'rounds', hash(openid))
    // Whoever has been identified is signed in, even if nobody can count.
    const before = await store.get(key).catch(() => undefined)
    const states = before?.split(' ') ?? []
    // A callback that is delivered twice is one login.
    const all = states.includes(hash(state)) ? states : [...states, hash(state)]
    const value = all.slice(-maxRounds).join(' ')
    await store.put(key, value, { ttl: roundSeconds * 1000, expect: before ?? null }).catch(() => {})
    if (all.length >= maxRounds) throw looping('it keeps no cookie')
  }
}

export function looping(why: string): WechatError {
  return new WechatError('LOGIN_LOOP', `The browser signs in again and again: ${why}`)
}
