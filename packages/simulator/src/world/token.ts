import type { Account } from './account.ts'
import { drawText } from './random.ts'
import type { World } from './world.ts'

/** An `access_token` of an account. */
export interface AccessToken {
  readonly value: string
  readonly appId: string
  /** `/cgi-bin/token` and `/cgi-bin/stable_token` never void each other's tokens. */
  readonly kind: 'token' | 'stable'
  readonly issuedAt: number
  readonly expiresAt: number
  /** When it stops working: its expiry, unless a successor ended it earlier or an overlap prolongs it. */
  endsAt: number
}

export const tokenLifetime = 7_200_000
/** How long a token keeps working beside its successor. */
export const overlap = 300_000
const forcePause = 30_000

function latest(world: World, account: Account, kind: AccessToken['kind']): AccessToken | undefined {
  return world.state.tokens.findLast((token) => token.appId === account.appId && token.kind === kind)
}

function mint(world: World, account: Account, kind: AccessToken['kind']): AccessToken {
  const issuedAt = world.clock.now()
  const expiresAt = issuedAt + tokenLifetime
  const value = `${drawText(world.state, 'base64url', 136)}`
  const token: AccessToken = { value, appId: account.appId, kind, issuedAt, expiresAt, endsAt: expiresAt }
  world.state.tokens.push(token)
  return token
}

/** Every call mints: the previous token works on for the overlap, the one before that is dead at once (`facts/server.md` 1.1, 8.1). */
export function issueToken(world: World, account: Account): AccessToken {
  const now = world.clock.now()
  const [previous, ...older] = world.state.tokens
    .filter((token) => token.appId === account.appId && token.kind === 'token')
    .toReversed()
  for (const token of older) token.endsAt = Math.min(token.endsAt, now)
  if (previous) previous.endsAt = Math.min(previous.endsAt, now + overlap)
  return mint(world, account, 'token')
}

/**
 * The same token until its last five minutes, then a new one beside it for five minutes; forced, a new one that ends the old at once,
 * unless one was forced within 30 seconds (`facts/server.md` 1.2).
 */
export function issueStableToken(world: World, account: Account, force: boolean): AccessToken {
  const now = world.clock.now()
  const current = latest(world, account, 'stable')
  if (current === undefined || now >= current.endsAt) {
    if (force) world.state.forcedAt[account.appId] = now
    return mint(world, account, 'stable')
  }
  const lastForced = world.state.forcedAt[account.appId]
  if (force && (lastForced === undefined || now - lastForced >= forcePause)) {
    world.state.forcedAt[account.appId] = now
    current.endsAt = now
    return mint(world, account, 'stable')
  }
  if (current.expiresAt - now > overlap) return current
  current.endsAt = now + overlap
  return mint(world, account, 'stable')
}

/** Why a token is refused. */
export type TokenFault = 'missing' | 'foreign' | 'superseded' | 'expired'

export type TokenCheck =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly fault: TokenFault }

/** What the platform makes of an `access_token`. OAuth tokens are superseded ones to it: a very common mistake answers 40001 (`facts/server.md` 2.1). */
export function checkToken(world: World, value: string | undefined): TokenCheck {
  if (value === undefined || value === '') return { ok: false, fault: 'missing' }
  const now = world.clock.now()
  const token = world.state.tokens.find((candidate) => candidate.value === value)
  if (token === undefined) {
    const isOAuth = world.state.oauthTokens.some((candidate) => candidate.value === value)
    return { ok: false, fault: isOAuth ? 'superseded' : 'foreign' }
  }
  if (now >= token.endsAt) return { ok: false, fault: now >= token.expiresAt ? 'expired' : 'superseded' }
  const account = world.state.accounts.find(({ appId }) => appId === token.appId)
  return account ? { ok: true, account } : { ok: false, fault: 'foreign' }
}
