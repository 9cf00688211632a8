import type { Account } from '../world/account.ts'
import { checkToken, type TokenFault } from '../world/token.ts'
import { findAccount, type World } from '../world/world.ts'
import { PlatformError } from './errors.ts'

/** Which code each fault answers with (`facts/server.md` 1.3). */
const tokenErrors: Readonly<Record<TokenFault, number>> = {
  missing: 41001,
  foreign: 40014,
  superseded: 40001,
  expired: 42001,
}

/** The account behind an `access_token`. @throws {PlatformError} */
export function accountOfToken(world: World, token: string | null): Account {
  const check = checkToken(world, token ?? undefined)
  if (check.ok) return check.account
  throw new PlatformError(tokenErrors[check.fault])
}

/** The account of an AppID and AppSecret. @throws {PlatformError} */
export function accountOfSecret(world: World, appId: string, secret: string): Account {
  if (appId === '') throw new PlatformError(41002)
  if (secret === '') throw new PlatformError(41004)
  const account = findAccount(world, appId)
  if (account === undefined) throw new PlatformError(40013)
  if (account.appSecret !== secret) throw new PlatformError(40125)
  return account
}

/** @throws {PlatformError} 40164 when the account has an IP allow-list that the caller is not on. */
export function checkIp(account: Account, ip: string): void {
  if (account.ipAllowList === undefined || account.ipAllowList.includes(ip)) return
  throw new PlatformError(40164, `invalid ip ${ip} ipv6 ::ffff:${ip}, not in whitelist`)
}
