import type { Account } from '../world/account.ts'
import { spend } from '../world/quota.ts'
import { issueTicket, type TicketType } from '../world/ticket.ts'
import { issueStableToken, issueToken, type AccessToken } from '../world/token.ts'
import type { World } from '../world/world.ts'
import { accountOfSecret, checkTokenAccess } from './credentials.ts'
import type { Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { textOf } from './body-fields.ts'

const ticketTypes: readonly TicketType[] = ['jsapi', 'wx_card']

/** Tokens and tickets (`facts/server.md` 1.1, 1.2, 2.1). */
export const tokenBehaviour: Behaviour = {
  'token.get'({ world, query, ip }) {
    if (query.get('grant_type') !== 'client_credential') throw new PlatformError(40002)
    const account = accountOfSecret(world, query.get('appid') ?? '', query.get('secret') ?? '')
    checkTokenAccess(world, account, ip)
    spendOrRefuse(world, account, '/cgi-bin/token')
    return granted(world, issueToken(world, account))
  },
  'token.stable'({ world, body, ip }) {
    if (textOf(body, 'grant_type') !== 'client_credential') throw new PlatformError(40002)
    const account = accountOfSecret(world, textOf(body, 'appid'), textOf(body, 'secret'))
    checkTokenAccess(world, account, ip)
    const force = body['force_refresh'] === true
    if (force) spendOrRefuse(world, account, '/cgi-bin/stable_token#force')
    return granted(world, issueStableToken(world, account, force))
  },
  'ticket.get'({ world, account, query }) {
    const type = ticketTypes.find((known) => known === query.get('type'))
    if (type === undefined) throw new PlatformError(40097)
    const { value, expiresAt } = issueTicket(world, account, type)
    return { errcode: 0, errmsg: 'ok', ticket: value, expires_in: secondsUntil(world, expiresAt) }
  },
}

function granted(world: World, token: AccessToken): Record<string, unknown> {
  return { access_token: token.value, expires_in: secondsUntil(world, token.expiresAt) }
}

function secondsUntil(world: World, moment: number): number {
  return Math.ceil((moment - world.clock.now()) / 1000)
}

function spendOrRefuse(world: World, account: Account, path: string): void {
  if (!spend(world, account, path)) throw new PlatformError(45009)
}
