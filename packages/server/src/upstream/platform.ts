import ky, { TimeoutError } from 'ky'
import { WechatApiError } from '../errors/wechat-api-error.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { isAnswer, optionalTextOf, type Answer } from './answer.ts'
import type { Endpoints } from './endpoints.ts'

/** One call of the platform's HTTP API. */
export interface PlatformRequest {
  readonly method: 'GET' | 'POST'
  /** E.g. `/cgi-bin/user/info`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean>>
  /** Sent as JSON. */
  readonly json?: object
}

/** Calls the platform and yields its JSON answer, having looked at `errcode`. */
export type Platform = (request: PlatformRequest) => Promise<Answer>

export interface PlatformOptions {
  readonly endpoints: Endpoints
  readonly fetch?: typeof fetch
}

const attemptMs = 5_000
const totalMs = 15_000
const retries = 2

/**
 * The way out to WeChat: timeouts, a bounded retry with jitter for network errors, 5xx and errcode −1, and errors that carry no
 * URL, because URLs of this API hold secrets (`facts/server.md` 0).
 */
export function createPlatform({ endpoints, fetch }: PlatformOptions): Platform {
  const client = ky.create({
    ...(fetch ? { fetch } : {}),
    timeout: attemptMs,
    // A POST that failed on the way may have arrived, so only GET is repeated blindly. "Busy" (−1) was not carried out.
    retry: { limit: retries, methods: ['get'], statusCodes: [500, 502, 503, 504], backoffLimit: 1_000, jitter: true },
    hooks: {
      afterResponse: [
        async (_request, _options, response, { retryCount }) => {
          if (retryCount < retries && errcodeIn(await response.text()) === -1) return ky.retry()
        },
      ],
    },
  })

  return async ({ method, path, query, json }) => {
    const body = await client(new URL(path, endpoints.api), {
      method,
      ...(query ? { searchParams: query } : {}),
      ...(json ? { json } : {}),
      signal: AbortSignal.timeout(totalMs),
      throwHttpErrors: (status) => status >= 500,
    })
      .text()
      .catch((error: unknown) => {
        throw withoutUrl(path, error)
      })
    const answer = parse(body)
    if (!answer) throw new WechatError('WECHAT_ANSWER_UNREADABLE', `${path} did not answer with a JSON object`)
    const errcode = Number(answer['errcode'] ?? 0)
    if (errcode !== 0) throw new WechatApiError({ errcode, errmsg: optionalTextOf(answer, 'errmsg') ?? '', path })
    return answer
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

/** The errors of ky and fetch name the URL, secrets included: none of them goes further than here, not even as a cause. */
function withoutUrl(path: string, error: unknown): WechatError {
  if (error instanceof TimeoutError || (error instanceof DOMException && error.name === 'TimeoutError')) {
    return new WechatError('WECHAT_TIMEOUT', `${path} did not answer in time`)
  }
  const response: unknown = error instanceof Error ? Reflect.get(error, 'response') : undefined
  if (response instanceof Response)
    return new WechatError('WECHAT_UNREACHABLE', `${path} answered HTTP ${response.status}`)
  const cause: unknown = error instanceof Error ? error.cause : undefined
  const reason: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
  return new WechatError(
    'WECHAT_UNREACHABLE',
    `${path} could not be reached${typeof reason === 'string' ? ` (${reason})` : ''}`,
  )
}
