import ky, { type KyInstance, type Options } from 'ky'
import type { Telemetry } from '../telemetry/telemetry.ts'
import type { Endpoints } from './endpoints.ts'
import { parseAnswer } from './parse-answer.ts'
import type { PlatformRequest } from './platform.ts'
import { withoutUrl } from './without-url.ts'

export interface ClientOptions {
  readonly endpoints: Endpoints
  readonly telemetry: Telemetry
  readonly fetch?: typeof fetch | undefined
}

/** Sends a call to the platform and yields the body of its answer. */
export type Client = (request: PlatformRequest) => Promise<string>

const attemptMs = 5_000
const totalMs = 15_000
const retries = 2

/** The HTTP side of the platform: timeouts, a bounded retry with jitter for network errors, 5xx and errcode −1, and hooks. */
export function createClient({ endpoints, telemetry, fetch }: ClientOptions): Client {
  const client: KyInstance = ky.create({
    ...(fetch ? { fetch } : {}),
    timeout: attemptMs,
    throwHttpErrors: (status) => status >= 500,
    hooks: observe(telemetry),
  })

  return async ({ method, path, query, json, repeatable = method === 'GET' }) => {
    try {
      const response = await client(new URL(path, endpoints.api), {
        method,
        ...(query ? { searchParams: query } : {}),
        ...(json ? { json } : {}),
        retry: {
          limit: retries,
          // A POST that failed on the way may have arrived. "Busy" (−1) was not carried out, so that one is always repeated.
          methods: repeatable ? ['get', 'post'] : [],
          statusCodes: [500, 502, 503, 504],
          backoffLimit: 1_000,
          jitter: true,
        },
        signal: AbortSignal.timeout(totalMs),
      })
      return await response.text()
    } catch (error) {
      throw withoutUrl(path, error)
    }
  }
}

function observe(telemetry: Telemetry): NonNullable<Options['hooks']> {
  const startedAt = new WeakMap<object, number>()
  const pathOf = ({ url }: Request) => new URL(url).pathname
  return {
    beforeRequest: [
      (request, options, { retryCount }) => {
        startedAt.set(options, Date.now())
        telemetry.emit('request', { method: request.method, path: pathOf(request), attempt: retryCount + 1 })
      },
    ],
    beforeRetry: [
      ({ request, error, retryCount }) => {
        const path = pathOf(request)
        telemetry.emit('retry', { path, attempt: retryCount + 1, reason: withoutUrl(path, error).code })
      },
    ],
    afterResponse: [
      async (request, options, response, { retryCount }) => {
        const { status } = response
        const ms = Date.now() - (startedAt.get(options) ?? Date.now())
        telemetry.emit('response', { method: request.method, path: pathOf(request), status, ms })
        const busy = parseAnswer(await response.text())?.['errcode'] === -1
        return busy && retryCount < retries ? ky.retry() : undefined
      },
    ],
  }
}
