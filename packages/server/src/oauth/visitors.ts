import { WechatApiError } from '../errors/wechat-api-error.ts'
import { Secret } from '../secrets/secret.ts'
import { numberOf, optionalTextOf, textOf, type Answer } from '../upstream/answer.ts'
import type { Platform } from '../upstream/platform.ts'
import type { Authority } from './authority.ts'
import type { LoginOutcome, Profile, UserTokens } from './outcome.ts'

/** What WeChat knows about a visitor who logged in. */
export interface Visitors {
  /** Turns the code of a callback into who the visitor is. */
  identify(code: string, returnTo: string): Promise<SignedIn>
  profile(visitor: VisitorAccess): Promise<Profile>
  refresh(tokens: Pick<UserTokens, 'refreshToken'>): Promise<UserTokens>
  isAlive(visitor: VisitorAccess): Promise<boolean>
}

export interface VisitorAccess {
  readonly openid: string
  readonly tokens: Pick<UserTokens, 'accessToken'>
}

export type SignedIn = Exclude<LoginOutcome, { kind: 'denied' }>

export interface VisitorsOptions {
  readonly authority: Authority
  readonly platform: Platform
  readonly clock: { now(): number }
}

/** Scopes whose tokens may read the profile; a snsapi_base token is answered 48001 (`facts/server.md` 3.4). */
const withProfile: ReadonlySet<string> = new Set(['snsapi_userinfo', 'snsapi_login'])

/** The errcodes by which sns/auth says that a token is over (`facts/server.md` 3.4). */
const notAlive: ReadonlySet<number> = new Set([40001, 40003, 40014, 42001])

/** The `/sns` calls (`facts/server.md` 3.3–3.5). None of them takes the account's access_token. */
export function createVisitors({ authority, platform, clock }: VisitorsOptions): Visitors {
  const tokensIn = (answer: Answer): UserTokens => ({
    accessToken: new Secret(textOf(answer, 'access_token')),
    refreshToken: new Secret(textOf(answer, 'refresh_token')),
    expiresAt: clock.now() + numberOf(answer, 'expires_in') * 1000,
    scope: textOf(answer, 'scope'),
  })
  const profile = async ({ openid, tokens }: VisitorAccess): Promise<Profile> => {
    const query = { access_token: tokens.accessToken.reveal(), openid, lang: 'zh_CN' }
    return profileIn(await platform({ method: 'GET', path: '/sns/userinfo', query }))
  }

  return {
    profile,

    async identify(code, returnTo) {
      const answer = await platform(await authority.exchange(code))
      if (Number(answer['is_snapshotuser'] ?? 0) === 1) return { kind: 'snapshot', returnTo }
      const visitor = { openid: textOf(answer, 'openid'), tokens: tokensIn(answer), returnTo }
      const unionid = optionalTextOf(answer, 'unionid')
      const known = unionid === undefined ? visitor : { ...visitor, unionid }
      if (!visitor.tokens.scope.split(',').some((scope) => withProfile.has(scope))) return { kind: 'base', ...known }
      const full = await profile(visitor)
      return { kind: 'user', ...known, ...(full.unionid === undefined ? {} : { unionid: full.unionid }), profile: full }
    },

    async refresh({ refreshToken }) {
      return tokensIn(await platform(await authority.refresh(refreshToken.reveal())))
    },

    async isAlive({ openid, tokens }) {
      try {
        await platform({
          method: 'GET',
          path: '/sns/auth',
          query: { access_token: tokens.accessToken.reveal(), openid },
        })
        return true
      } catch (error) {
        if (error instanceof WechatApiError && notAlive.has(error.errcode)) return false
        throw error
      }
    },
  }
}

function profileIn(answer: Answer): Profile {
  const headimgurl = optionalTextOf(answer, 'headimgurl')
  const unionid = optionalTextOf(answer, 'unionid')
  return {
    nickname: optionalTextOf(answer, 'nickname') ?? '',
    ...(headimgurl === undefined ? {} : { headimgurl }),
    ...(unionid === undefined ? {} : { unionid }),
  }
}
