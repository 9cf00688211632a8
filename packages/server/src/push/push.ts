import type { Credentials } from '../credentials/credentials.ts'
import { hash } from '../credentials/store-key.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { toResponse, type HttpReply, type HttpRequest } from '../http/message.ts'
import { reject } from '../http/reject.ts'
import type { Store } from '../stores/store.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { handleElsewhere, handleHere } from './handle.ts'
import { createOnce, type OnceOptions } from './once.ts'
import { createPushCipher } from './push-cipher.ts'
import type { PushMode, PushOptions, PushSecurity } from './push-options.ts'
import { echo } from './push-reply.ts'
import { readPushQuery, refuseStale } from './push-query.ts'
import { readBody } from '../http/read-body.ts'
import { pushSignature, refuseForged } from './push-signature.ts'
import type * as Reading from './reading.ts'
import type { Report } from './respond.ts'

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

/** WeChat tries three times, five seconds apart (`facts/server.md` 4.4). */
const minKeepMs = 60_000
/** However old a push may be, it is not remembered for longer. */
const maxKeepMs = 86_400_000

/** What reads a push, loaded when the first one comes. */
let reading: typeof Reading | undefined

export function createPush(context: PushContext, options: PushOptions): PushEndpoint {
  const { appId, store, clock, telemetry } = context
  const { token, maxAgeMs = 300_000, deadlineMs = 4_500 } = options
  const mode = modeOf(options)
  const cipher = mode === 'plain' ? undefined : createPushCipher(appId, keysOf(options))
  if (!/^[A-Za-z0-9]{3,32}$/.test(token))
    throw new WechatError('CONFIG_INVALID', 'token is not 3 to 32 letters and digits as in the console')

  const security = { token, mode, cipher }

  // A push may come from a clock that is ahead by maxAgeMs, and be repeated until it is behind by as much.
  const keepMs = Math.min(Math.max(2 * maxAgeMs, minKeepMs), maxKeepMs)
  const once = createOnce({ appId, store, clock, keepMs, ...repetition(options, deadlineMs) })
  const report: Report = ({ name }, outcome, error) =>
    telemetry.emit('push', error === undefined ? { name, outcome } : { name, outcome, error })
  const handle =
    'deliver' in options
      ? handleElsewhere({ ...context, ...options, report })
      : handleHere({ ...context, ...options, report })

  const handshake = (request: HttpRequest): HttpReply => {
    const query = readPushQuery(request.url)
    refuseForged(pushSignature(token, query.timestamp, query.nonce), query.signature)
    refuseStale(query, clock.now(), maxAgeMs)
    return echo(query.echostr)
  }

  const receive = async (request: HttpRequest): Promise<HttpReply> => {
    const deadline = performance.now() + deadlineMs
    const query = readPushQuery(request.url)
    const body = await readBody(request)
    const { openPush, typedPush } = (reading ??= await import('./reading.ts'))
    const opened = openPush(body, query, security)
    refuseStale(query, clock.now(), maxAgeMs)
    const { push, id } = typedPush(opened.wire)
    // A plain signature covers no more than the nonce, which then has to stand for every byte of the body. The signature of an
    // encrypted push covers them by itself: with the same nonce comes the same push, and that is answered as a repeated one.
    if (!cipher) await once.spendNonce(query.timestamp, query.nonce, hash(body))
    const { reply, repeated } = await once.answer(id, () => handle({ push, id, opened, nonce: query.nonce, deadline }))
    if (repeated) report(push, 'repeated')
    return reply
  }

  const reply = async (request: HttpRequest): Promise<HttpReply> => {
    try {
      if (request.method === 'POST') return await receive(request)
      if (request.method === 'GET' || request.method === 'HEAD') return handshake(request)
      throw new WechatError('METHOD_NOT_ALLOWED', 'This address takes GET and POST only')
    } catch (error) {
      return reject(error, request, 'push', telemetry)
    }
  }
  return { reply, fetch: async (request) => toResponse(await reply(request)) }
}

/** A handler must not run twice, even if it was cut short; a queue knows a push by its id, and may well be given it again. */
function repetition(options: PushOptions, deadlineMs: number): Pick<OnceOptions, 'waitMs' | 'undecided'> {
  return 'deliver' in options
    ? { waitMs: deadlineMs / 2, undecided: 'again' }
    : { waitMs: deadlineMs, undecided: 'acknowledge' }
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
