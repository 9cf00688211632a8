import { randomInt, randomUUID } from 'node:crypto'

/** An evening that visitors can buy tickets for. */
export interface Evening {
  readonly id: string
  readonly name: string
  readonly hours: string
  /** Fen, for one person. */
  readonly price: number
}

/** Tickets for one evening, from the order until the gate. */
export interface Ticket {
  /** The merchant's order number (商户订单号). */
  readonly id: string
  readonly evening: Evening
  readonly count: number
  /** Fen. */
  readonly total: number
  readonly paid: boolean
  /** What the gate reads, once it is paid. */
  readonly code?: string
}

/** Who ordered which tickets. In memory: a real expo would keep it in a database. */
export interface TicketOffice {
  /** `undefined` for an evening that is none, or a count that nobody sells. */
  order(openid: string, eveningId: string, count: number): Ticket | undefined
  /** Marks a ticket as paid, in full; a notification that comes twice changes nothing. */
  settle(id: string, total: number): void
  find(openid: string, id: string): Ticket | undefined
  /** The paid tickets of a visitor, newest first. */
  of(openid: string): readonly Ticket[]
}

export const mostTickets = 5

export const evenings: readonly Evening[] = [
  { id: 'lanterns', name: '周五 · 灯笼夜', hours: '18:00 – 21:00', price: 3900 },
  { id: 'tides', name: '周六 · 潮汐夜', hours: '18:00 – 22:00', price: 5900 },
  { id: 'gardens', name: '周日 · 花园夜', hours: '17:00 – 20:00', price: 3900 },
]

export function createTicketOffice(): TicketOffice {
  const orders = new Map<string, Ticket & { readonly openid: string }>()
  return {
    order(openid, eveningId, count) {
      const evening = evenings.find(({ id }) => id === eveningId)
      if (!evening || !Number.isInteger(count) || count < 1 || count > mostTickets) return undefined
      // An order number has 6 to 32 letters and digits.
      const id = randomUUID().replaceAll('-', '')
      const ticket = { id, openid, evening, count, total: evening.price * count, paid: false }
      orders.set(id, ticket)
      return shown(ticket)
    },
    settle(id, total) {
      const ticket = orders.get(id)
      if (!ticket || ticket.paid || ticket.total !== total) return
      orders.set(id, { ...ticket, paid: true, code: String(randomInt(1e7, 1e8)) })
    },
    find(openid, id) {
      const ticket = orders.get(id)
      return ticket?.openid === openid ? shown(ticket) : undefined
    },
    of: (openid) =>
      [...orders.values()]
        .filter((ticket) => ticket.openid === openid && ticket.paid)
        .map(shown)
        .reverse(),
  }
}

function shown({ openid: _whose, ...ticket }: Ticket & { readonly openid: string }): Ticket {
  return ticket
}
