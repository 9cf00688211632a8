import ky, { type KyInstance, type Options } from 'ky'
import { stringify } from 'lossless-json'
import type { Telemetry } from '../telemetry/telemetry.ts'
import type { Endpoints } from './endpoints.ts'
import { parseAnswer } from './parse-answer.ts'
import type { PlatformRequest } from './platform-request.ts'
import { isFile } from './read-file.ts'
import { withoutUrl } from './without-url.ts'

export { parseAnswer }

export interface ClientOptions {
  readonly endpoints: Endpoints
  readonly telemetry: Telemetry
  readonly fetch?: typeof fetch | undefined
}

/** Sends a call to the platform and reads its answer. */
export type Client = <T>(request: PlatformRequest, read: (response: Response) => Promise<T>) => Promise<T>

/** Milliseconds for an attempt and for all of them. Files may be 20 MB large and lines slow. */
const patience = { call: { attempt: 5_000, total: 15_000 }, file: { attempt: 60_000, total: 120_000 } }
const retries = 2

/** The HTTP side of the platform: timeouts, a bounded retry with jitter for network errors, 5xx and errcode −1, and hooks. */
export function createClient({ endpoints, telemetry, fetch = globalThis.fetch }: ClientOptions): Client {
  const client: KyInstance = ky.create({
    fetch,
    stringifyJson: (data) => stringify(data) ?? '',
    throwHttpErrors: (status) => status >= 500,
    hooks: observe(telemetry),
  })

  return async ({ method, path, query, json, form, signal, ...request }, read) => {
    const repeatable = request.repeatable ?? method === 'GET'
    const { attempt, total } = form || request.isSlow ? patience.file : patience.call
    const deadline = AbortSignal.timeout(total)
    try {
      const response = await client(new URL(path, endpoints.api), {
        method,
        ...(query ? { searchParams: query } : {}),
        ...(json ? { json } : {}),
        ...(form ? { fetch: sending(form, fetch) } : {}),
        timeout: attempt,
        retry: {
          limit: retries,
          // A POST that failed on the way may have arrived. "Busy" (−1) was not carried out, so that one is always repeated.
          methods: repeatable ? ['get', 'post'] : [],
          statusCodes: [500, 502, 503, 504],
          backoffLimit: 1_000,
          jitter: true,
        },
        signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
      })
      return await read(response)
    } catch (error) {
      signal?.throwIfAborted()
      throw withoutUrl(path, error)
    }
  }
}

/** ky copies a body for the next attempt, all of it. A file is to be read while it is sent, at each attempt anew. */
function sending(form: FormData, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input) => {
    const { url, method, signal } = new Request(input)
    return fetch(url, { method, body: form, signal })
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
        const busy = !isFile(response) && parseAnswer(await response.text())?.['errcode'] === -1
        return busy && retryCount < retries ? ky.retry() : undefined
      },
    ],
  }
}
