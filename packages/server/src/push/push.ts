import { readPush, type Push } from '@weh5/protocol/push'
import type { Credentials } from '../credentials/credentials.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { toResponse, type HttpReply, type HttpRequest } from '../http/message.ts'
import { reject } from '../http/reject.ts'
import type { Store } from '../stores/store.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { acknowledgement, echo, sealed, unsealed } from './push-reply.ts'
import { createOnce } from './once.ts'
import { openPush, refuseForged, type OpenedPush } from './open-push.ts'
import { createPushCipher } from './push-cipher.ts'
import { pushIdentity } from './push-identity.ts'
import type { HandledElsewhere, PushMode, PushOptions, PushSecurity } from './push-options.ts'
import { readPushQuery, refuseStale } from './push-query.ts'
import { readBody } from './read-body.ts'
import { pushSignature } from './push-signature.ts'
import { replyBody } from './reply-body.ts'
import { createRespond, type Report } from './respond.ts'

/** The address that WeChat pushes to, free of any framework. */
export interface PushEndpoint {
  /** Answers any request; never throws. */
  readonly reply: (request: HttpRequest) => Promise<HttpReply>
  /** The same for web-standard servers. */
  readonly fetch: (request: Request) => Promise<Response>
}

export interface PushContext {
  readonly appId: string
  readonly store: Store
  readonly clock: { now(): number }
  readonly credentials: Pick<Credentials, 'call'>
  readonly telemetry: Telemetry
}

/** However old a push may be, it is not remembered for longer. */
const maxKeepMs = 86_400_000

export function createPush(context: PushContext, options: PushOptions): PushEndpoint {
  const { appId, store, clock, telemetry } = context
  const { token, maxAgeMs = 300_000, deadlineMs = 4_500 } = options
  const mode = modeOf(options)
  const cipher = mode === 'plain' ? undefined : createPushCipher(appId, keysOf(options))
  if (!/^[A-Za-z0-9]{3,32}$/.test(token))
    throw new WechatError('CONFIG_INVALID', 'token is not 3 to 32 letters and digits as in the console')

  // A push may come from a clock that is ahead by maxAgeMs, and be repeated until it is behind by as much.
  const keepMs = Math.min(2 * maxAgeMs, maxKeepMs)
  const once = createOnce({ appId, store, clock, keepMs, waitMs: deadlineMs, acknowledgement })
  const report: Report = ({ name }, outcome, error) =>
    telemetry.emit('push', { name, outcome, ...(error === undefined ? {} : { error }) })
  const respond = 'on' in options ? createRespond({ ...options, ...context, report }) : undefined

  const handshake = (request: HttpRequest): HttpReply => {
    const query = readPushQuery(request.url)
    refuseForged(pushSignature(token, query.timestamp, query.nonce), query.signature)
    refuseStale(query, clock.now(), maxAgeMs)
    return echo(query.echostr)
  }

  const handle = async (push: Push, { format, encrypt }: OpenedPush, nonce: string, deadline: number) => {
    if (!respond) return acknowledgement
    const answer = await respond(push, deadline)
    if (answer.type === 'none') return acknowledgement
    try {
      const body = replyBody(answer, push, format, clock.now())
      report(push, 'replied')
      return encrypt ? sealed({ body: encrypt(body), format, token, nonce, now: clock.now() }) : unsealed(body, format)
    } catch (error) {
      report(push, 'failed', error)
      return acknowledgement
    }
  }

  const receive = async (request: HttpRequest): Promise<HttpReply> => {
    const deadline = performance.now() + deadlineMs
    const query = readPushQuery(request.url)
    const opened = openPush(await readBody(request), query, { token, mode, cipher })
    refuseStale(query, clock.now(), maxAgeMs)
    await once.spendNonce(query.timestamp, query.nonce, opened.text)
    const push = readPush(opened.wire)
    if (!push) throw new WechatError('PUSH_MALFORMED', 'The body lacks the fields that every push has')

    const id = pushIdentity(push)
    const { reply, repeated } = await once.answer(id, async () => {
      if ('deliver' in options) await hand(options, push, id)
      return handle(push, opened, query.nonce, deadline)
    })
    if (repeated) report(push, 'repeated')
    return reply
  }

  const hand = async ({ deliver }: HandledElsewhere, push: Push, id: string): Promise<void> => {
    try {
      await deliver(push, { id })
      report(push, 'delivered')
    } catch (error) {
      report(push, 'failed', error)
      throw new WechatError('PUSH_NOT_DELIVERED', 'The queue did not take the push')
    }
  }

  const reply = async (request: HttpRequest): Promise<HttpReply> => {
    try {
      return request.method === 'POST' ? await receive(request) : handshake(request)
    } catch (error) {
      return reject(error, request, 'push', telemetry)
    }
  }
  return { reply, fetch: async (request) => toResponse(await reply(request)) }
}

/** A key means `safe`. To do without is a decision that has to be written down. */
function modeOf({ mode, encodingAESKey }: PushSecurity): PushMode {
  if (mode !== undefined) return mode
  if (encodingAESKey !== undefined) return 'safe'
  throw new WechatError('CONFIG_INVALID', "push needs encodingAESKey, or mode: 'plain' to do without encryption")
}

function keysOf({ encodingAESKey }: PushSecurity): NonNullable<PushSecurity['encodingAESKey']> {
  if (encodingAESKey !== undefined) return encodingAESKey
  throw new WechatError('CONFIG_INVALID', 'push needs encodingAESKey in this mode')
}
