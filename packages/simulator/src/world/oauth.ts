import type { Account } from './account.ts'
import { drawText } from './random.ts'
import { unionidOf, type User } from './user.ts'
import type { World } from './world.ts'

export type OAuthScope = 'snsapi_base' | 'snsapi_userinfo' | 'snsapi_login'

/** Scopes of the page inside WeChat; `snsapi_login` belongs to the QR code outside. */
export const oauthScopes: readonly OAuthScope[] = ['snsapi_base', 'snsapi_userinfo']

/** A code that stands in the redirect: single use, five minutes (`facts/server.md` 3.2). */
export interface OAuthCode {
  readonly value: string
  readonly appId: string
  readonly userId: string
  readonly scope: OAuthScope
  readonly snapshot: boolean
  readonly expiresAt: number
  used: boolean
}

/** What a code was exchanged for. */
export interface OAuthToken {
  value: string
  readonly refreshToken: string
  readonly appId: string
  readonly userId: string
  readonly scope: OAuthScope
  readonly snapshot: boolean
  expiresAt: number
  readonly refreshExpiresAt: number
}

/** Five minutes inside WeChat, ten for the QR code (`facts/server.md` 3.2). */
const codeLifetime = 300_000
const loginCodeLifetime = 600_000
const oauthTokenLifetime = 7_200_000
const refreshLifetime = 30 * 86_400_000

export interface CodeRequest {
  readonly account: Account
  readonly user: User
  readonly scope: OAuthScope
  /** Issued by a snapshot page (快照页): everything about the user is virtual (`facts/server.md` 3.5). */
  readonly snapshot?: boolean
}

export function issueCode(world: World, { account, user, scope, snapshot = false }: CodeRequest): OAuthCode {
  const code: OAuthCode = {
    value: `0${drawText(world.state, 'base62', 31)}`,
    appId: account.appId,
    userId: user.id,
    scope,
    snapshot,
    expiresAt: world.clock.now() + (scope === 'snsapi_login' ? loginCodeLifetime : codeLifetime),
    used: false,
  }
  world.state.codes.push(code)
  return code
}

export type Exchange =
  | { readonly ok: true; readonly token: OAuthToken }
  | { readonly ok: false; readonly fault: 'invalid' | 'used' }

/** Spends a code. A used one is told apart from an expired, foreign or mistyped one (40163, 40029; `facts/server.md` 3.3). */
export function exchangeCode(world: World, account: Account, value: string): Exchange {
  const now = world.clock.now()
  const code = world.state.codes.find((candidate) => candidate.value === value && candidate.appId === account.appId)
  if (code?.used) return { ok: false, fault: 'used' }
  if (code === undefined || now >= code.expiresAt) return { ok: false, fault: 'invalid' }
  code.used = true
  const token: OAuthToken = {
    value: `92_${drawText(world.state, 'base64url', 86)}`,
    refreshToken: `92_${drawText(world.state, 'base64url', 86)}`,
    appId: account.appId,
    userId: code.userId,
    scope: code.scope,
    snapshot: code.snapshot,
    expiresAt: now + oauthTokenLifetime,
    refreshExpiresAt: now + refreshLifetime,
  }
  world.state.oauthTokens.push(token)
  return { ok: true, token }
}

export type Refresh =
  | { readonly ok: true; readonly token: OAuthToken }
  | { readonly ok: false; readonly fault: 'invalid' | 'expired' }

/** A live token keeps its value and gets a new term, a dead one is replaced; the refresh token stays (`facts/server.md` 3.4). */
export function refreshOAuthToken(world: World, account: Account, refreshToken: string): Refresh {
  const now = world.clock.now()
  const token = world.state.oauthTokens.find(
    (candidate) => candidate.refreshToken === refreshToken && candidate.appId === account.appId,
  )
  if (token === undefined) return { ok: false, fault: 'invalid' }
  if (now >= token.refreshExpiresAt) return { ok: false, fault: 'expired' }
  if (now >= token.expiresAt) token.value = `92_${drawText(world.state, 'base64url', 86)}`
  token.expiresAt = now + oauthTokenLifetime
  return { ok: true, token }
}

/** The unionid that a token may see: only with the profile scope, only under an Open Platform account (`facts/server.md` 3.3). */
export function unionidFor(world: World, account: Account, user: User, scope: OAuthScope): string | undefined {
  return scope === 'snsapi_base' ? undefined : unionidOf(world, account, user)
}
