import { hash } from '../credentials/store-key.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { readCookie, setCookie } from '../http/cookies.ts'
import type { HttpRequest } from '../http/message.ts'
import { nonce } from '../secrets/nonce.ts'
import type { Store } from '../stores/store.ts'
import { authorizeUrl } from './authorize-url.ts'
import { createLogins } from './logins.ts'
import type { LoginOutcome, Profile, UserTokens } from './outcome.ts'
import { returnPath } from './return-to.ts'
import { createRounds } from './rounds.ts'
import type { Scope } from './scope.ts'
import { checkBrowser, skipStateCheck, type StateBinding } from './state-binding.ts'
import { createVisitors, type VisitorAccess, type VisitorsOptions } from './visitors.ts'

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

export interface CallbackOptions {
  /** Default `cookie`. */
  readonly stateBinding?: StateBinding
  /** See {@link skipStateCheck}. */
  readonly [skipStateCheck]?: true
}

/** WeChat login (OAuth2 网页授权). */
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
   * @throws {WechatError} `STATE_MISSING`, `STATE_UNKNOWN`, `STATE_FOREIGN`, `STATE_REPLAYED`; `LOGIN_LOOP` the third time within
   * half a minute that a browser without cookies signs in.
   * @example
   * ```ts
   * const outcome = await account.oauth.callback(request)
   * if (outcome.kind === 'user') await users.save(outcome.openid, outcome.profile.nickname)
   * ```
   */
  callback(request: Pick<HttpRequest, 'url' | 'headers'>, options?: CallbackOptions): Promise<LoginOutcome>

  /** The visitor's profile once more; needs a consent to `snsapi_userinfo`. */
  profile(visitor: VisitorAccess): Promise<Profile>

  /** New tokens. Keep those that come back; whether the 30 days start anew is not settled (`facts/server.md` 3.4). */
  refresh(tokens: Pick<UserTokens, 'refreshToken'>): Promise<UserTokens>

  /** Whether a visitor's access token still works (`sns/auth`). */
  isAlive(visitor: VisitorAccess): Promise<boolean>
}

export interface OauthOptions extends VisitorsOptions {
  readonly appId: string
  readonly store: Store
  /** Origin of the login pages. */
  readonly open: string
}

const cookieName = 'weh5_login'
const cookieSeconds = 600

export function createOauth(options: OauthOptions): Oauth {
  const { appId, open, authority } = options
  const logins = createLogins(options)
  const countRound = createRounds(options)
  const visitors = createVisitors(options)

  /** A login that began elsewhere is kept under its code, so that this one, too, is exchanged once. */
  const adopt = async (code: string) => {
    const state = `code${hash(code)}`
    await logins.begin({ browser: '', scope: 'snsapi_base', returnTo: '/', round: 1 }, state)
    return logins.find(state)
  }

  return {
    async start({ request, redirectUri, scope, returnTo, round = 1 }) {
      const browser = readCookie(request, cookieName) ?? nonce()
      const state = await logins.begin({ browser: hash(browser), scope, returnTo: returnPath(returnTo), round })
      const secure = redirectUri.startsWith('https:')
      return {
        url: authorizeUrl({ open, appId, redirectUri, scope, state, componentAppId: authority.componentAppId }),
        setCookie: setCookie({ name: cookieName, value: browser, maxAge: cookieSeconds, secure }),
      }
    },

    async callback(request, { stateBinding = 'cookie', [skipStateCheck]: unbound = false } = {}) {
      const query = new URL(request.url).searchParams
      const code = query.get('code') ?? ''
      if (unbound && code === '') return { kind: 'denied', returnTo: '/' }
      const state = query.get('state') ?? ''
      if (!unbound && state === '') throw new WechatError('STATE_MISSING', 'The callback has no state')

      const login = unbound ? await adopt(code) : await logins.find(state)
      const { returnTo, used } = login.record
      const cookie = readCookie(request, cookieName)
      if (!unbound) checkBrowser(stateBinding, cookie, login.record)
      if (code !== '') {
        const outcome = await logins.redeem(login, code, () => visitors.identify(code, returnTo))
        if (!unbound && cookie === undefined && outcome.kind !== 'snapshot') await countRound(outcome.openid, state)
        return outcome
      }
      if (used && used.code !== '') throw new WechatError('STATE_REPLAYED', 'The state has been used with a code')
      await logins.deny(login)
      return { kind: 'denied', returnTo }
    },

    profile: (visitor) => visitors.profile(visitor),
    refresh: (tokens) => visitors.refresh(tokens),
    isAlive: (visitor) => visitors.isAlive(visitor),
  }
}
