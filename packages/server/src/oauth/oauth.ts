import { randomBytes, timingSafeEqual } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { hash, storeKey } from '../credentials/store-key.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { readCookie, setCookie } from '../http/cookies.ts'
import type { HttpRequest } from '../http/message.ts'
import type { Store } from '../stores/store.ts'
import { authorizeUrl } from './authorize-url.ts'
import { createExchange, type ExchangeOptions } from './exchange.ts'
import { LoginInterrupted } from './login-interrupted.ts'
import { readRecord, writeRecord, type LoginRecord } from './login-record.ts'
import type { LoginOutcome } from './outcome.ts'
import { returnPath } from './return-to.ts'
import type { Scope } from './scope.ts'

export interface LoginStart {
  /** The visitor's request: a cookie it brings along is kept, so that two tabs can log in at once. */
  readonly request: Pick<HttpRequest, 'headers'>
  /** Where WeChat sends the visitor back: an address whose route calls {@link Oauth.callback}. */
  readonly redirectUri: string
  readonly scope: Scope
  /** A path of this site. Default `/`. */
  readonly returnTo?: string
  /** How often this login has been started, from 1. */
  readonly round?: number
}

export interface Oauth {
  /**
   * Begins a login: redirect the visitor to `url` and send `setCookie` along.
   *
   * @throws {WechatError} `RETURN_TO_NOT_ALLOWED`
   * @example
   * ```ts
   * const { url, setCookie } = await account.oauth.start({ request, redirectUri, scope: 'snsapi_base', returnTo: '/me' })
   * return new Response(null, { status: 302, headers: { location: url, 'set-cookie': setCookie } })
   * ```
   * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html official page}
   */
  start(login: LoginStart): Promise<{ readonly url: string; readonly setCookie: string }>

  /**
   * Ends a login. A code that is delivered twice, at once or later, costs one call to WeChat and yields the same outcome.
   *
   * @throws {LoginInterrupted} when the login should be started once more.
   * @throws {WechatError} `STATE_MISSING`, `STATE_UNKNOWN`, `STATE_FOREIGN`, `STATE_REPLAYED`
   */
  callback(request: Pick<HttpRequest, 'url' | 'headers'>): Promise<LoginOutcome>
}

export interface OauthOptions extends ExchangeOptions {
  readonly store: Store
  readonly open: string
}

const cookieName = 'weh5_login'
const loginSeconds = 600
/** Codes live five minutes (`facts/server.md` 3.2); until then one may be delivered again. */
const usedMs = 300_000
const waitMs = 10_000
const pollMs = 60

export function createOauth(options: OauthOptions): Oauth {
  const { appId, store, open } = options
  const exchange = createExchange(options)
  const keyOf = (state: string) => storeKey(appId, 'login', hash(state))

  const spend = async (
    key: string,
    text: string,
    record: LoginRecord,
    code: string,
  ): Promise<LoginOutcome | undefined> => {
    const used = writeRecord({ ...record, used: { code: hash(code) } })
    if (!(await store.put(key, used, { ttl: usedMs, expect: text }))) return undefined
    try {
      const outcome = await exchange(code, record.returnTo)
      await store.put(key, writeRecord({ ...record, used: { code: hash(code), outcome } }), { ttl: usedMs })
      return outcome
    } catch (error) {
      const rejected = error instanceof WechatError && error.code === 'WECHAT_CODE_REJECTED'
      // After any other failure the code may still be good: the state is put back for another try.
      const after = rejected ? writeRecord({ ...record, used: { code: hash(code), rejected } }) : text
      await store.put(key, after, { ttl: usedMs })
      if (rejected) throw new LoginInterrupted('WeChat no longer takes this code', record)
      throw error
    }
  }

  return {
    async start({ request, redirectUri, scope, returnTo, round = 1 }) {
      const state = randomBytes(16).toString('hex')
      const browser = readCookie(request, cookieName) ?? randomBytes(16).toString('hex')
      const record: LoginRecord = { browser: hash(browser), scope, returnTo: returnPath(returnTo), round }
      await store.put(keyOf(state), writeRecord(record), { ttl: loginSeconds * 1000 })
      return {
        url: authorizeUrl({ open, appId, redirectUri, scope, state }),
        setCookie: setCookie({
          name: cookieName,
          value: browser,
          maxAge: loginSeconds,
          secure: redirectUri.startsWith('https:'),
        }),
      }
    },

    async callback(request) {
      const query = new URL(request.url).searchParams
      const state = query.get('state') ?? ''
      const code = query.get('code') ?? ''
      if (state === '') throw new WechatError('STATE_MISSING', 'The callback has no state')
      const key = keyOf(state)

      for (const deadline = Date.now() + waitMs; ;) {
        const text = await store.get(key)
        if (text === undefined) throw new WechatError('STATE_UNKNOWN', 'No login is under way with this state')
        const record = readRecord(text)
        const { used, returnTo } = record
        checkBrowser(readCookie(request, cookieName), record)

        if (code === '' && (!used || used.code === '')) {
          await store.put(key, writeRecord({ ...record, used: { code: '' } }), { ttl: usedMs })
          return { kind: 'denied', returnTo }
        }
        if (!used) {
          const outcome = await spend(key, text, record, code)
          if (outcome) return outcome
          continue
        }
        if (used.code !== hash(code))
          throw new WechatError('STATE_REPLAYED', 'The state has been used with another code')
        if (used.outcome) return used.outcome
        if (used.rejected) throw new LoginInterrupted('WeChat no longer takes this code', record)
        if (Date.now() > deadline) throw new LoginInterrupted('The code is still being exchanged', record)
        await sleep(pollMs)
      }
    },
  }
}

/** The login must end in the browser that it began in, else a visitor could be signed in as somebody else (login CSRF). */
function checkBrowser(cookie: string | undefined, record: LoginRecord): void {
  if (cookie === undefined) throw new LoginInterrupted('The browser did not keep the cookie of the login', record)
  if (timingSafeEqual(Buffer.from(hash(cookie)), Buffer.from(record.browser))) return
  throw new WechatError('STATE_FOREIGN', 'The state belongs to another browser')
}
