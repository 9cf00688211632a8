import type { Push } from '@weh5/protocol/push'
import type { HandledElsewhere } from './push-options.ts'

/** What is used of BullMQ: a `Queue`. */
export interface PushQueue {
  add(name: string, push: Push, options: { jobId: string }): Promise<unknown>
}

/**
 * Hands pushes to a queue of BullMQ, for those who outgrow one machine. A push that WeChat repeats has the same job id.
 *
 * @example
 * ```ts
 * import { pushQueue } from '@weh5/server/bullmq'
 * import { Queue } from 'bullmq'
 *
 * const queue = new Queue('wechat-push', { connection, defaultJobOptions: { removeOnComplete: { age: 3600 } } })
 * wechatRouter(account, { push: { token, encodingAESKey, deliver: pushQueue(queue) }, … })
 * ```
 */
export function pushQueue(queue: PushQueue): HandledElsewhere['deliver'] {
  return async (push, { id }) => {
    await queue.add(push.name, push, { jobId: id })
  }
}
