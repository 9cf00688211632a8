import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Hooks } from '../telemetry/telemetry.ts'
import { collectProcessMetrics } from './process-metrics.ts'

export interface Metrics {
  /** To be handed to an account. */
  readonly hooks: Hooks
  /** A request to this server has been answered. */
  answered(route: string, status: number, seconds: number): void
  /** The text that Prometheus reads, and its content type. */
  text(): Promise<{ readonly type: string; readonly body: string }>
}

const seconds = [0.001, 0.005, 0.02, 0.1, 0.5, 1, 5]

/** Labels come from closed sets (paths that this package calls, its own routes and codes), so that no visitor can make new ones. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Histogram({
    name: 'weh5_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['route', 'status'],
    buckets: seconds,
    registers,
  })
  const upstream = new Histogram({
    name: 'weh5_upstream_seconds',
    help: 'Time that WeChat took to answer',
    labelNames: ['path', 'status'],
    buckets: seconds,
    registers,
  })
  const retries = new Counter({
    name: 'weh5_upstream_retries_total',
    help: 'Calls to WeChat that were made again',
    labelNames: ['path', 'reason'],
    registers,
  })
  const refreshes = new Counter({
    name: 'weh5_credential_refreshes_total',
    help: 'Tokens and tickets renewed, from the platform or by another process (store)',
    labelNames: ['credential', 'from'],
    registers,
  })
  const expiry = new Gauge({
    name: 'weh5_credential_expires_at_seconds',
    help: 'When a token or ticket expires, in seconds since 1970',
    labelNames: ['credential'],
    registers,
  })
  const rejects = new Counter({
    name: 'weh5_rejects_total',
    help: 'Requests that were answered with an error',
    labelNames: ['route', 'code'],
    registers,
  })
  const storeUp = new Gauge({ name: 'weh5_store_up', help: '0 while the store is down', registers })
  storeUp.set(1)
  collectProcessMetrics(registry)

  return {
    hooks: {
      response: ({ path, status, ms }) => upstream.observe({ path, status }, ms / 1000),
      retry: ({ path, reason }) => retries.inc({ path, reason }),
      refresh({ credential, from, expiresAt }) {
        refreshes.inc({ credential, from })
        expiry.set({ credential }, expiresAt / 1000)
      },
      reject: ({ route, code }) => rejects.inc({ route, code }),
      store: ({ state }) => storeUp.set(state === 'up' ? 1 : 0),
    },
    answered: (route, status, took) => requests.observe({ route, status }, took),
    async text() {
      return { type: registry.contentType, body: await registry.metrics() }
    },
  }
}
