import type { Account } from './account.ts'
import { drawText } from './random.ts'
import { overlap, tokenLifetime } from './token.ts'
import type { World } from './world.ts'

export type TicketType = 'jsapi' | 'wx_card'

/** A ticket that signs for pages: `jsapi` for `wx.config`, `wx_card` for cards. It outlives the token that fetched it. */
export interface Ticket {
  readonly value: string
  readonly appId: string
  readonly type: TicketType
  readonly expiresAt: number
}

/** The account's ticket, a new one in the last five minutes. How often WeChat really renews is unpublished (`facts/server.md` 2.1, 9). */
export function issueTicket(world: World, account: Account, type: TicketType): Ticket {
  const now = world.clock.now()
  const current = world.state.tickets.findLast((ticket) => ticket.appId === account.appId && ticket.type === type)
  if (current && current.expiresAt - now > overlap) return current
  const ticket: Ticket = {
    value: `${type === 'jsapi' ? 'kgt8ON7yVITDhtdw' : 'IpK_1T69hDhZkLQT'}${drawText(world.state, 'base64url', 70)}`,
    appId: account.appId,
    type,
    expiresAt: now + tokenLifetime,
  }
  world.state.tickets.push(ticket)
  return ticket
}

/** The tickets that a client would accept a signature with. */
export function liveTickets(world: World, account: Account, type: TicketType): readonly Ticket[] {
  const now = world.clock.now()
  return world.state.tickets.filter(
    (ticket) => ticket.appId === account.appId && ticket.type === type && ticket.expiresAt > now,
  )
}
