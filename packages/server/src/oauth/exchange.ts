import { Secret } from '../secrets/secret.ts'
import { numberOf, optionalTextOf, textOf } from '../upstream/answer.ts'
import type { Platform } from '../upstream/platform.ts'
import type { LoginOutcome, Profile, UserTokens } from './outcome.ts'

export interface ExchangeOptions {
  readonly appId: string
  readonly appSecret: Secret
  readonly platform: Platform
  readonly clock: { now(): number }
}

export type SignedIn = Exclude<LoginOutcome, { kind: 'denied' }>

/** Turns the code of a callback into who the visitor is (`facts/server.md` 3.3, 3.4). */
export function createExchange({
  appId,
  appSecret,
  platform,
  clock,
}: ExchangeOptions): (code: string, returnTo: string) => Promise<SignedIn> {
  const userinfo = async (
    tokens: UserTokens,
    openid: string,
  ): Promise<{ profile: Profile; unionid: string | undefined }> => {
    const query = { access_token: tokens.accessToken.reveal(), openid, lang: 'zh_CN' }
    const answer = await platform({ method: 'GET', path: '/sns/userinfo', query })
    const headimgurl = optionalTextOf(answer, 'headimgurl')
    return {
      profile: {
        nickname: optionalTextOf(answer, 'nickname') ?? '',
        ...(headimgurl === undefined ? {} : { headimgurl }),
      },
      unionid: optionalTextOf(answer, 'unionid'),
    }
  }

  return async (code: string, returnTo: string): Promise<SignedIn> => {
    const query = { appid: appId, secret: appSecret.reveal(), code, grant_type: 'authorization_code' }
    const answer = await platform({ method: 'GET', path: '/sns/oauth2/access_token', query })
    if (Number(answer['is_snapshotuser'] ?? 0) === 1) return { kind: 'snapshot', returnTo }

    const openid = textOf(answer, 'openid')
    const tokens: UserTokens = {
      accessToken: new Secret(textOf(answer, 'access_token')),
      refreshToken: new Secret(textOf(answer, 'refresh_token')),
      expiresAt: clock.now() + numberOf(answer, 'expires_in') * 1000,
      scope: textOf(answer, 'scope'),
    }
    const consented = tokens.scope.split(',').includes('snsapi_userinfo')
    const { profile, unionid = optionalTextOf(answer, 'unionid') } = consented ? await userinfo(tokens, openid) : {}
    const person = { openid, ...(unionid === undefined ? {} : { unionid }), tokens, returnTo }
    return profile ? { kind: 'user', ...person, profile } : { kind: 'base', ...person }
  }
}
