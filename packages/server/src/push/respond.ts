import type { Push } from '@weh5/protocol/push'
import type { Credentials } from '../credentials/credentials.ts'
import type { PushOutcome } from '../telemetry/telemetry.ts'
import { customerServiceMessage } from './customer-service-message.ts'
import { handlerOf } from './handler-of.ts'
import type { Awaitable, HandledHere } from './push-options.ts'
import { reply, type NoReply, type Reply } from './reply.ts'
import { overdue, within } from './within.ts'

export type Report = (push: Push, outcome: PushOutcome, error?: unknown) => void

export interface RespondOptions extends HandledHere {
  readonly credentials: Pick<Credentials, 'call'>
  readonly report: Report
}

/** What a push is answered, decided before a point in time (of `performance.now()`). */
export type Respond = (push: Push, deadline: number) => Promise<Reply>

/**
 * Runs the handler of a push. Where it takes longer than WeChat waits, nothing is answered, it goes on, and its reply is sent
 * afterwards (`facts/server.md` 4.4).
 */
export function createRespond(options: RespondOptions): Respond {
  const { on, onError, report } = options

  /** Neither throws nor rejects: what a handler throws is reported, and the user gets what was chosen for that. */
  const decide = (push: Push): Awaitable<Reply> => {
    const handler = handlerOf(on, push)
    if (!handler) {
      report(push, 'unhandled')
      return reply.none()
    }
    try {
      const decided = handler(push) ?? reply.none()
      return isReply(decided) ? decided : decidedLater(push, decided)
    } catch (error) {
      return afterFailure(push, error)
    }
  }

  const decidedLater = async (push: Push, decided: Promise<Reply | void>): Promise<Reply> => {
    try {
      return (await decided) ?? reply.none()
    } catch (error) {
      return afterFailure(push, error)
    }
  }

  const afterFailure = async (push: Push, error: unknown): Promise<Reply> => {
    report(push, 'failed', error)
    try {
      return (await onError?.(error, push)) ?? reply.none()
    } catch (another) {
      report(push, 'failed', another)
      return reply.none()
    }
  }

  return async (push, deadline) => {
    const decided = decide(push)
    // Nothing to wait for: a clock to be set and stopped would add 1 µs to the 22 of a push.
    if (isReply(decided)) return decided
    const first = await within(deadline, decided)
    if (first !== overdue) return first
    report(push, 'overdue')
    void decided.then((late) => (late.type === 'none' ? undefined : sendLate(options, late, push)))
    return reply.none()
  }
}

function isReply(value: Reply | Promise<unknown>): value is Reply {
  return 'type' in value
}

/** Never rejects either: nobody waits for it. */
async function sendLate(
  { late, onLate, credentials, report }: RespondOptions,
  answer: Exclude<Reply, NoReply>,
  push: Push,
): Promise<void> {
  try {
    const json = late === 'customer-service' ? customerServiceMessage(answer, push.fromUserName) : undefined
    if (json) await credentials.call({ method: 'POST', path: '/cgi-bin/message/custom/send', json })
    else if (onLate) await onLate(answer, push)
    else return report(push, 'reply-lost')
    report(push, 'replied-late')
  } catch (error) {
    report(push, 'failed', error)
  }
}
