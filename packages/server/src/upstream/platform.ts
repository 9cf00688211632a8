import ky, { type KyInstance, type Options } from 'ky'
import { WechatApiError } from '../errors/wechat-api-error.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { scrub } from '../secrets/scrub.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { isAnswer, optionalTextOf, type Answer } from './answer.ts'
import type { Endpoints } from './endpoints.ts'
import { withoutUrl } from './without-url.ts'

/** One call of the platform's HTTP API. */
export interface PlatformRequest {
  readonly method: 'GET' | 'POST'
  /** E.g. `/cgi-bin/user/info`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean>>
  /** Sent as JSON. */
  readonly json?: object
  /** True for a POST that may be sent twice: it is repeated after a network error, as a GET is. */
  readonly repeatable?: boolean
}

/** Calls the platform and yields its JSON answer, having looked at `errcode`. */
export type Platform = (request: PlatformRequest) => Promise<Answer>

export interface PlatformOptions {
  readonly endpoints: Endpoints
  readonly telemetry: Telemetry
  readonly fetch?: typeof fetch | undefined
}

const attemptMs = 5_000
const totalMs = 15_000
const retries = 2

/**
 * The way out to WeChat: timeouts, a bounded retry with jitter for network errors, 5xx and errcode −1, and errors that carry no
 * URL, because URLs of this API hold secrets (`facts/server.md` 0).
 */
export function createPlatform({ endpoints, telemetry, fetch }: PlatformOptions): Platform {
  const client = ky.create({
    ...(fetch ? { fetch } : {}),
    timeout: attemptMs,
    retry: { limit: retries, statusCodes: [500, 502, 503, 504], backoffLimit: 1_000, jitter: true },
    throwHttpErrors: (status) => status >= 500,
    hooks: observe(telemetry),
  })

  return async (request) => {
    const body = await send(client, endpoints, request)
    const answer = parse(body)
    if (!answer) throw new WechatError('WECHAT_ANSWER_UNREADABLE', `${request.path} did not answer with a JSON object`)
    const errcode = Number(answer['errcode'] ?? 0)
    if (errcode === 0) return answer
    const errmsg = scrub(optionalTextOf(answer, 'errmsg') ?? '', valuesOf(request))
    // Loaded when something goes wrong: the table of all errcodes is larger than the rest of this package.
    const { errcodeOf } = await import('@weh5/protocol/errcodes')
    throw new WechatApiError({ errcode, errmsg, path: request.path, known: errcodeOf(errcode) })
  }
}

async function send(client: KyInstance, endpoints: Endpoints, request: PlatformRequest): Promise<string> {
  const { method, path, query, json, repeatable = method === 'GET' } = request
  try {
    const response = await client(new URL(path, endpoints.api), {
      method,
      ...(query ? { searchParams: query } : {}),
      ...(json ? { json } : {}),
      // A POST that failed on the way may have arrived. "Busy" (−1) was not carried out, so that one is always repeated.
      retry: { limit: retries, methods: repeatable ? ['get', 'post'] : [] },
      signal: AbortSignal.timeout(totalMs),
    })
    return await response.text()
  } catch (error) {
    throw withoutUrl(path, error)
  }
}

function observe(telemetry: Telemetry): NonNullable<Options['hooks']> {
  const startedAt = new WeakMap<object, number>()
  return {
    beforeRequest: [
      ({ url, method }, options, { retryCount }) => {
        startedAt.set(options, Date.now())
        telemetry.emit('request', { method, path: new URL(url).pathname, attempt: retryCount + 1 })
      },
    ],
    beforeRetry: [
      ({ request, error, retryCount }) => {
        const path = new URL(request.url).pathname
        telemetry.emit('retry', { path, attempt: retryCount + 1, reason: withoutUrl(path, error).code })
      },
    ],
    afterResponse: [
      async ({ url, method }, options, response, { retryCount }) => {
        const ms = Date.now() - (startedAt.get(options) ?? Date.now())
        telemetry.emit('response', { method, path: new URL(url).pathname, status: response.status, ms })
        return retryCount < retries && errcodeIn(await response.text()) === -1 ? ky.retry() : undefined
      },
    ],
  }
}

/** Content-Type is not looked at: some endpoints answer JSON as text/plain (`facts/server.md` 0). */
function parse(body: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return isAnswer(value) ? value : undefined
  } catch {
    return undefined
  }
}

function errcodeIn(body: string): unknown {
  return parse(body)?.['errcode']
}

function valuesOf({ query = {}, json = {} }: PlatformRequest): string[] {
  const secrets = ['access_token', 'secret', 'code', 'refresh_token', 'ticket', 'appsecret', 'component_access_token']
  return Object.entries({ ...query, ...json }).flatMap(([name, value]: [string, unknown]) =>
    secrets.includes(name) && typeof value === 'string' ? [value] : [],
  )
}
