import type { Account } from '../world/account.ts'
import { ipAccess, type IpAccess } from '../world/ip-access.ts'
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

/** How each refusal of an address is answered. */
const ipErrors: Readonly<Record<Exclude<IpAccess, 'allowed'>, number>> = {
  'not-listed': 40164,
  'to-be-approved': 89503,
  'blocked-for-an-hour': 89507,
  'blocked-for-a-day': 89506,
}

/** Whether tokens may be fetched with this secret from this address. @throws {PlatformError} 40243, 40164, 89503, 89506, 89507 */
export function checkTokenAccess(world: World, account: Account, ip: string): void {
  if (account.secretFrozen) throw new PlatformError(40243)
  const access = ipAccess(world, account, ip)
  if (access === 'allowed') return
  const text = access === 'not-listed' ? `invalid ip ${ip} ipv6 ::ffff:${ip}, not in whitelist` : undefined
  throw new PlatformError(ipErrors[access], text)
}
