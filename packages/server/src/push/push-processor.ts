import type { Push } from '@weh5/protocol/push'
import type { OfficialAccount } from '../account.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { customerServiceMessage } from './customer-service-message.ts'
import { handlerOf } from './handler-of.ts'
import type { PushHandlers } from './push-options.ts'

/** What is used of BullMQ: a `Job`. */
export interface PushJob {
  readonly data: Push
}

/**
 * Handles pushes that a queue delivers, in a worker anywhere. WeChat has had its answer by then, so replies go out through the
 * customer-service API. What a handler throws is the queue's business: its policy says how often it is tried.
 *
 * @throws {WechatError} `REPLY_INVALID` for a hand-over to an agent, which only an immediate reply can do.
 * @example
 * ```ts
 * import { reply } from '@weh5/server'
 * import { pushProcessor } from '@weh5/server/bullmq'
 * import { Worker } from 'bullmq'
 *
 * const on = { text: async ({ content }) => reply.text(await answerTo(content)) }
 * new Worker('wechat-push', pushProcessor(account, on), { connection })
 * ```
 */
export function pushProcessor(
  { credentials, telemetry }: Pick<OfficialAccount, 'credentials' | 'telemetry'>,
  on: PushHandlers,
): (job: PushJob) => Promise<void> {
  return async ({ data: push }) => {
    const handler = handlerOf(on, push)
    if (!handler) return telemetry.emit('push', { name: push.name, outcome: 'unhandled' })
    const answer = await handler(push)
    if (!answer || answer.type === 'none') return
    const json = customerServiceMessage(answer, push.fromUserName)
    if (!json) throw new WechatError('REPLY_INVALID', 'Only an immediate reply can hand the user to an agent')
    await credentials.call({ method: 'POST', path: '/cgi-bin/message/custom/send', json })
    telemetry.emit('push', { name: push.name, outcome: 'replied-late' })
  }
}
