import ky from 'ky'
import { PayApiError } from '../errors/pay-api-error.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import type { Answer } from '../upstream/answer.ts'
import { parseAnswer } from '../upstream/parse-answer.ts'
import { withoutUrl } from '../upstream/without-url.ts'
import type { PlatformSignature } from './platform-signature.ts'

/** One call of WeChat Pay's API V3. */
export interface PayRequest {
  readonly method: 'GET' | 'POST'
  /** With its query, encoded: e.g. `/v3/refund/domestic/refunds`. */
  readonly path: string
  /** Sent as JSON. */
  readonly json?: object
  /** True for a POST that may be sent twice: it is repeated after a network error, as a GET is. */
  readonly repeatable?: boolean
}

export interface PayClientOptions {
  readonly origin: string
  readonly fetch?: typeof fetch | undefined
  readonly authorization: (request: { method: string; path: string; body: string }) => string
  readonly signature: PlatformSignature
  readonly telemetry: Telemetry
}

const attemptMs = 5_000
const totalMs = 15_000

/** Sends a call and believes nobody but WeChat Pay. */
export async function callPay(
  { method, path, json, repeatable = method === 'GET' }: PayRequest,
  { origin, fetch, authorization, signature, telemetry }: PayClientOptions,
): Promise<Answer> {
  const body = json === undefined ? '' : JSON.stringify(json)
  const place = path.split('?', 1)[0] ?? ''
  const { status, headers, text } = await send().catch((error: unknown) => {
    throw withoutUrl(place, error)
  })
  const answer = text === '' ? {} : parseAnswer(text)
  if (status >= 400) throw new PayApiError({ status, path: place, answer })
  signature(headers, text)
  return answer ?? {}

  async function send() {
    const started = Date.now()
    telemetry.emit('request', { method, path: place, attempt: 1 })
    const response = await ky(new URL(path, origin), {
      ...(fetch ? { fetch } : {}),
      method,
      headers: {
        accept: 'application/json',
        authorization: authorization({ method, path, body }),
        ...(body === '' ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === '' ? {} : { body }),
      throwHttpErrors: (code) => code >= 500,
      timeout: attemptMs,
      retry: {
        limit: 2,
        methods: repeatable ? ['get', 'post'] : [],
        statusCodes: [500, 502, 503, 504],
        backoffLimit: 1_000,
        jitter: true,
      },
      hooks: {
        beforeRetry: [
          ({ error, retryCount }) => {
            const { code } = withoutUrl(place, error)
            telemetry.emit('retry', { path: place, attempt: retryCount + 1, reason: code })
          },
        ],
      },
      signal: AbortSignal.timeout(totalMs),
    })
    telemetry.emit('response', { method, path: place, status: response.status, ms: Date.now() - started })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
}
