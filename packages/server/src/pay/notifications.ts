import { WechatError } from '../errors/wechat-error.ts'
import { json, toResponse, type HttpReply, type HttpRequest } from '../http/message.ts'
import { reject } from '../http/reject.ts'
import { readBody } from '../http/read-body.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { objectOf, textOf, type Answer } from '../upstream/answer.ts'
import { parseAnswer } from '../upstream/parse-answer.ts'
import type { PlatformSignature } from './platform-signature.ts'
import type { ResourceOpener } from './resource.ts'
import { readTransaction, type Transaction } from './transaction.ts'

/** What WeChat Pay tells a merchant. `id` is the same when it tells it again. */
export type PayNotification =
  /** Somebody paid. */
  | { readonly kind: 'transaction'; readonly id: string; readonly transaction: Transaction }
  /** Anything else, such as `REFUND.SUCCESS`. */
  | { readonly kind: 'unknown'; readonly id: string; readonly event: string; readonly resource: Answer }

export type PayHandler = (notification: PayNotification) => void | Promise<void>

/** The address that WeChat Pay notifies, free of any framework; `toNodeHandler` takes it to Node and Express. */
export interface PayNotifications {
  /** Answers any request; never throws. */
  readonly reply: (request: HttpRequest) => Promise<HttpReply>
  /** The same for web-standard servers. */
  readonly fetch: (request: Request) => Promise<Response>
}

export interface NotificationsOptions {
  readonly open: ResourceOpener
  readonly signature: PlatformSignature
  readonly telemetry: Telemetry
}

export function createNotifications(
  { open, signature, telemetry }: NotificationsOptions,
  handle: PayHandler,
): PayNotifications {
  const read = async (request: HttpRequest): Promise<PayNotification> => {
    const body = await readBody(request)
    signature(request.headers, body)
    return readNotification(parseAnswer(body) ?? {}, open)
  }

  const reply = async (request: HttpRequest): Promise<HttpReply> => {
    try {
      if (request.method !== 'POST') throw new WechatError('METHOD_NOT_ALLOWED', 'This address takes POST only')
      await handle(await read(request))
      return { status: 204, headers: {} }
    } catch (error) {
      const { status } = reject(error, request, 'pay', telemetry)
      const message = error instanceof WechatError ? error.message : 'Something went wrong on this server'
      return json(status, { code: 'FAIL', message })
    }
  }
  return { reply, fetch: async (request) => toResponse(await reply(request)) }
}

function readNotification(sent: Answer, open: ResourceOpener): PayNotification {
  const [id, event] = [textOf(sent, 'id'), textOf(sent, 'event_type')]
  const resource = open(objectOf(sent, 'resource'))
  return event.startsWith('TRANSACTION.')
    ? { kind: 'transaction', id, transaction: readTransaction(resource) }
    : { kind: 'unknown', id, event, resource }
}
