import { exchangeCode, refreshOAuthToken, unionidFor, type OAuthToken } from '../world/oauth.ts'
import { findUser, openidOf, type User } from '../world/user.ts'
import { findAccount, type World } from '../world/world.ts'
import { accountOfSecret } from './credentials.ts'
import type { Behaviour, PlatformRequest } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { virtualIdOf, virtualNickname } from './snapshot.ts'

/** The OAuth data calls (`facts/server.md` 3.3, 3.4). */
export const snsBehaviour: Behaviour = {
  'sns.accessToken'({ world, query }) {
    const account = accountOfSecret(world, query.get('appid') ?? '', query.get('secret') ?? '')
    if (query.get('grant_type') !== 'authorization_code') throw new PlatformError(40002)
    const code = query.get('code') ?? ''
    if (code === '') throw new PlatformError(41008)
    const exchange = exchangeCode(world, account, code)
    if (!exchange.ok) throw new PlatformError(exchange.fault === 'used' ? 40163 : 40029)
    return tokenAnswer(world, exchange.token)
  },
  'sns.refreshToken'({ world, query }) {
    const account = findAccount(world, query.get('appid') ?? '')
    if (account === undefined) throw new PlatformError(query.get('appid') ? 40013 : 41002)
    if (query.get('grant_type') !== 'refresh_token') throw new PlatformError(40002)
    const refreshToken = query.get('refresh_token') ?? ''
    if (refreshToken === '') throw new PlatformError(41003)
    const refresh = refreshOAuthToken(world, account, refreshToken)
    if (!refresh.ok) throw new PlatformError(refresh.fault === 'expired' ? 42002 : 40030)
    const { unionid: _, ...answer } = tokenAnswer(world, refresh.token)
    return answer
  },
  'sns.auth'(request) {
    authorised(request)
    return { errcode: 0, errmsg: 'ok' }
  },
  'sns.userInfo'(request) {
    const { token, user, openid } = authorised(request)
    if (token.scope === 'snsapi_base') throw new PlatformError(48001)
    const { unionid } = identityOf(request.world, token)
    return {
      openid,
      nickname: token.snapshot ? virtualNickname : user.nickname,
      // Since 2021-10-20 these say nothing (`facts/server.md` 3.4).
      sex: 0,
      language: '',
      city: '',
      province: '',
      country: '',
      headimgurl: token.snapshot ? '' : `${request.url.origin}/mmopen/${user.id}/132`,
      privilege: [],
      ...(unionid === undefined ? {} : { unionid }),
    }
  },
}

/** The live token and its user. @throws {PlatformError} */
function authorised({ world, query }: PlatformRequest): { token: OAuthToken; user: User; openid: string } {
  const value = query.get('access_token') ?? ''
  if (value === '') throw new PlatformError(41001)
  const token = world.state.oauthTokens.find((candidate) => candidate.value === value)
  if (token === undefined) throw new PlatformError(40001, 'invalid credential, access_token is invalid or not latest')
  if (world.clock.now() >= token.expiresAt) throw new PlatformError(42001)
  const given = query.get('openid') ?? ''
  if (given === '') throw new PlatformError(41009)
  const { openid, user } = identityOf(world, token)
  if (given !== openid) throw new PlatformError(40003)
  return { token, user, openid }
}

function identityOf(world: World, token: OAuthToken): { user: User; openid: string; unionid: string | undefined } {
  const account = findAccount(world, token.appId)
  const user = findUser(world, token.userId)
  if (account === undefined || user === undefined) throw new PlatformError(40003)
  if (token.snapshot) return { user, openid: virtualIdOf(token), unionid: undefined }
  return { user, openid: openidOf(world, account, user), unionid: unionidFor(world, account, user, token.scope) }
}

function tokenAnswer(world: World, token: OAuthToken): Record<string, unknown> & { unionid?: string } {
  const { openid, unionid } = identityOf(world, token)
  return {
    access_token: token.value,
    expires_in: Math.ceil((token.expiresAt - world.clock.now()) / 1000),
    refresh_token: token.refreshToken,
    openid,
    scope: token.scope,
    ...(unionid === undefined ? {} : { unionid }),
    ...(token.snapshot ? { is_snapshotuser: 1 } : {}),
  }
}
