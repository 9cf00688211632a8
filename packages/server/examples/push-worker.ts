import { reply, type OfficialAccount, type PushHandlers } from '@weh5/server'
import { pushProcessor, pushQueue } from '@weh5/server/bullmq'
import { wechatRouter } from '@weh5/server/express'
import { Queue, Worker, type ConnectionOptions } from 'bullmq'
import type { RequestHandler } from 'express'

const name = 'wechat-push'

/** Three tries for each push, and an hour in which a repeated one is recognised. */
export function createQueue(connection: ConnectionOptions): Queue {
  const backoff = { type: 'exponential', delay: 1_000 }
  return new Queue(name, { connection, defaultJobOptions: { attempts: 3, backoff, removeOnComplete: { age: 3_600 } } })
}

/** On the machines that WeChat reaches: every push goes to the queue, and WeChat gets its answer at once. */
export function receiver(
  account: OfficialAccount,
  settings: { readonly token: string; readonly encodingAESKey: string },
  queue: Queue,
): RequestHandler {
  return wechatRouter(account, {
    jsConfig: { allow: ['https://m.example.com'] },
    push: { ...settings, deliver: pushQueue(queue) },
  })
}

const on: PushHandlers = {
  text: ({ content }) => reply.text(`You said ${content}`),
  'event:unsubscribe': () => reply.none(),
}

/** On any number of other machines: replies leave through the customer-service API. */
export function worker(account: OfficialAccount, connection: ConnectionOptions): Worker {
  return new Worker(name, pushProcessor(account, on), { connection, concurrency: 20 })
}
