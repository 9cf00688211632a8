import { PayApiError, toNodeHandler, type MerchantV3 } from '@weh5/server'
import { json, Router, type Request } from 'express'
import { createTicketOffice } from './tickets.ts'

export interface TicketDeskOptions {
  readonly merchant: MerchantV3
  /** The origin that WeChat Pay reaches this server by. */
  readonly origin: string
  readonly openidOf: (request: Request) => Promise<string | undefined>
}

const notSignedIn = { code: 'NOT_SIGNED_IN', message: 'Sign in first: /wechat/login' }
const notifyPath = '/api/pay/notify'

/** Sells tickets: places orders with WeChat Pay, hears what was paid, and asks when it has heard nothing. */
export function createTicketDesk({ merchant, origin, openidOf }: TicketDeskOptions): Router {
  const office = createTicketOffice()
  const desk = Router()

  desk.post('/api/tickets', json({ limit: '4kb' }), async (request, response) => {
    const openid = await openidOf(request)
    if (openid === undefined) return void response.status(401).json(notSignedIn)
    const { eveningId, count } = wanted(request.body)
    const ticket = office.order(openid, eveningId, count)
    if (!ticket) return void response.status(400).json({ code: 'NO_SUCH_TICKET', message: 'We sell no such ticket' })
    const { id: outTradeNo, evening, total } = ticket
    const notifyUrl = `${origin}${notifyPath}`
    const { prepayId } = await merchant.placeOrder({ outTradeNo, description: evening.name, total, openid, notifyUrl })
    response.status(201).json({ id: outTradeNo, payment: merchant.chooseWXPay({ prepayId }) })
  })

  desk.get('/api/tickets', async (request, response) => {
    const openid = await openidOf(request)
    response.json(openid === undefined ? [] : office.of(openid))
  })

  desk.get('/api/tickets/:id', async (request, response) => {
    const openid = await openidOf(request)
    const ticket = openid === undefined ? undefined : office.find(openid, request.params.id)
    if (!ticket || openid === undefined) {
      return void response.status(404).json({ code: 'NO_TICKET', message: 'This ticket is none of yours' })
    }
    if (!ticket.paid) await lookUp(ticket.id)
    response.json(office.find(openid, ticket.id))
  })

  const notifications = merchant.notifications((notification) => {
    if (notification.kind !== 'transaction') return
    const { outTradeNo, tradeState, total } = notification.transaction
    if (tradeState === 'SUCCESS') office.settle(outTradeNo, total)
  })
  desk.post(notifyPath, toNodeHandler(notifications))

  /** A payment and the page's question may both be faster than the notification. */
  async function lookUp(outTradeNo: string): Promise<void> {
    try {
      const { tradeState, total } = await merchant.findOrder(outTradeNo)
      if (tradeState === 'SUCCESS') office.settle(outTradeNo, total)
    } catch (error) {
      // The notification will tell.
      if (!(error instanceof PayApiError)) throw error
    }
  }

  return desk
}

function wanted(body: unknown): { eveningId: string; count: number } {
  const { eveningId, count }: { eveningId?: unknown; count?: unknown } =
    typeof body === 'object' && body !== null ? body : {}
  return { eveningId: typeof eveningId === 'string' ? eveningId : '', count: typeof count === 'number' ? count : 0 }
}
