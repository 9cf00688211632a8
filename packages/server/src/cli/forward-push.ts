import type { PushOptions } from '../push/push-options.ts'

export interface PushForwarding {
  readonly token: string
  readonly encodingAESKey: string
  /** Where verified pushes are sent as JSON. */
  readonly url: string
}

/** WeChat hangs up after five seconds (`facts/server.md` 4.4). */
const deadlineMs = 4_000

/**
 * Sends every push, verified and decrypted, on to a service inside the network. Unless that one answers 2xx, WeChat is asked to
 * push again; `Idempotency-Key` is the same for every attempt.
 */
export function forwardPush({ token, encodingAESKey, url }: PushForwarding): PushOptions {
  return {
    token,
    encodingAESKey,
    async deliver(push, { id }) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': id },
        body: JSON.stringify(push),
        signal: AbortSignal.timeout(deadlineMs),
      })
      if (!response.ok) throw new Error(`The service answered HTTP ${response.status}`)
    },
  }
}
