import { setTimeout as sleep } from 'node:timers/promises'
import { hash, storeKey } from '../credentials/store-key.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { nonce } from '../secrets/nonce.ts'
import type { Store } from '../stores/store.ts'
import { LoginInterrupted } from './login-interrupted.ts'
import { readRecord, writeRecord, type LoginRecord } from './login-record.ts'
import type { SignedIn } from './visitors.ts'

/** A login that is under way. */
export interface Login {
  readonly state: string
  readonly record: LoginRecord
  /** Exactly what the store holds, for a compare-and-set. */
  readonly text: string
}

/** The logins that are under way, in the store, each under its state. */
export interface Logins {
  begin(record: LoginRecord, state?: string): Promise<string>
  /** @throws {WechatError} `STATE_UNKNOWN` */
  find(state: string): Promise<Login>
  deny(login: Login): Promise<void>
  /**
   * Exchanges a code once. Whoever else comes with it, at the same time or later, in this process or another, gets the same outcome.
   *
   * @throws {WechatError} `STATE_REPLAYED`
   * @throws {LoginInterrupted} when WeChat does not take the code.
   */
  redeem(login: Login, code: string, exchange: () => Promise<SignedIn>): Promise<SignedIn>
}

const beginMs = 600_000
/** Codes live five minutes (`facts/server.md` 3.2); until then one may be delivered again. */
const usedMs = 300_000
const waitMs = 10_000
const pollMs = 60

export function createLogins({ appId, store }: { readonly appId: string; readonly store: Store }): Logins {
  const keyOf = (state: string) => storeKey(appId, 'login', hash(state))
  const use = ({ state, record }: Login, used: LoginRecord['used'] & object, expect?: string): Promise<boolean> =>
    store.put(keyOf(state), writeRecord({ ...record, used }), {
      ttl: usedMs,
      ...(expect === undefined ? {} : { expect }),
    })

  const find = async (state: string): Promise<Login> => {
    const text = await store.get(keyOf(state))
    if (text === undefined) throw new WechatError('STATE_UNKNOWN', 'No login is under way with this state')
    return { state, text, record: readRecord(text) }
  }

  /** What the state becomes when the exchange fails: used up with a code that WeChat did not take, else as good as before. */
  const fail = async (login: Login, code: string, error: unknown): Promise<never> => {
    if (error instanceof WechatError && error.code === 'WECHAT_CODE_REJECTED') {
      await use(login, { code, rejected: true }).catch(() => {})
      throw new LoginInterrupted('WeChat does not take this code', login.record)
    }
    await store.put(keyOf(login.state), login.text, { ttl: usedMs }).catch(() => {})
    throw error
  }

  const exchangeFor = async (login: Login, code: string, exchange: () => Promise<SignedIn>): Promise<SignedIn> => {
    const outcome = await exchange().catch((error: unknown) => fail(login, code, error))
    // Whoever has been identified is signed in, even if nobody else can be told.
    await use(login, { code, outcome }).catch(() => {})
    return outcome
  }

  return {
    find,

    async begin(record, state = nonce()) {
      await store.put(keyOf(state), writeRecord(record), { ttl: beginMs, expect: null })
      return state
    },

    async deny(login) {
      await use(login, { code: '' })
    },

    async redeem(login, code, exchange) {
      const mine = hash(code)
      for (const deadline = Date.now() + waitMs; ; login = await find(login.state)) {
        const { used } = login.record
        if (!used) {
          if (await use(login, { code: mine }, login.text)) return exchangeFor(login, mine, exchange)
          continue
        }
        if (used.code !== mine) throw new WechatError('STATE_REPLAYED', 'The state has been used with another code')
        if (used.outcome) return used.outcome
        if (used.rejected) throw new LoginInterrupted('WeChat does not take this code', login.record)
        if (Date.now() > deadline) throw new LoginInterrupted('The code is still being exchanged', login.record)
        await sleep(pollMs)
      }
    },
  }
}
