import type { Push } from '@weh5/protocol/push'
import type { Credentials } from '../credentials/credentials.ts'
import { WechatError } from '../errors/wechat-error.ts'
import type { HttpReply } from '../http/message.ts'
import type { PushOutcome } from '../telemetry/telemetry.ts'
import type { OpenedPush } from './open-push.ts'
import type { HandledElsewhere, HandledHere } from './push-options.ts'
import { acknowledgement, sealed, unsealed } from './push-reply.ts'
import { replyBody } from './reply-body.ts'
import { createRespond, type Report } from './respond.ts'
import { within } from './within.ts'

export interface PushToHandle {
  readonly push: Push
  /** The same for every attempt of WeChat to push it. */
  readonly id: string
  readonly opened: OpenedPush
  readonly nonce: string
  /** When WeChat must have an answer, by `performance.now()`. */
  readonly deadline: number
}

/** What becomes of a push that was never seen before. */
export type Handle = (push: PushToHandle) => Promise<HttpReply>

interface HandleContext {
  readonly token: string
  readonly clock: { now(): number }
  readonly credentials: Pick<Credentials, 'call'>
  readonly report: Report
}

/** Its handler runs in this process, and what it returns is the answer. */
export function handleHere(options: HandledHere & HandleContext): Handle {
  const { token, clock, report } = options
  const respond = createRespond(options)
  return async ({ push, opened: { format, encrypt }, nonce, deadline }) => {
    const answer = await respond(push, deadline)
    if (answer.type === 'none') return acknowledgement
    const now = clock.now()
    try {
      const body = replyBody(answer, push, format, now)
      report(push, 'replied')
      return encrypt ? sealed({ body: encrypt(body), format, token, nonce, now }) : unsealed(body, format)
    } catch (error) {
      report(push, 'failed', error)
      return acknowledgement
    }
  }
}

/** A queue takes it. What the queue has not taken in time, WeChat is to push again. */
export function handleElsewhere({ deliver, report }: HandledElsewhere & HandleContext): Handle {
  const hand = async ({ push, id }: PushToHandle): Promise<PushOutcome> => {
    try {
      await deliver(push, { id })
      report(push, 'delivered')
      return 'delivered'
    } catch (error) {
      report(push, 'failed', error)
      return 'failed'
    }
  }
  return async (push) => {
    if ((await within(push.deadline, hand(push))) === 'delivered') return acknowledgement
    throw new WechatError('PUSH_NOT_DELIVERED', 'The queue did not take the push')
  }
}
