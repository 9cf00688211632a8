import { WechatError } from '../errors/wechat-error.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import type { Store } from './store.ts'

const deadlineMs = 1_500
const pauseMs = 1_000

/**
 * A store as the rest of this package sees it: every operation has a deadline, a store that is down is not asked again for a second,
 * an outage is reported once, and errors carry nothing of what was stored (a Redis client's do: they hold the whole command).
 */
export function guardStore(store: Store, telemetry: Telemetry): Store {
  let state: 'up' | 'down' = 'up'
  let pausedUntil = 0

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    if (Date.now() < pausedUntil) throw unavailable('is down')
    try {
      const result = await withDeadline(work())
      if (state === 'down') {
        state = 'up'
        telemetry.emit('store', { state, reason: 'works again' })
      }
      return result
    } catch (error) {
      const reason = reasonOf(error)
      pausedUntil = Date.now() + pauseMs
      if (state === 'up') {
        state = 'down'
        telemetry.emit('store', { state, reason })
      }
      throw unavailable(`failed: ${reason}`)
    }
  }

  const lease = store.lease?.bind(store)
  return {
    get: (key) => guarded(() => store.get(key)),
    put: (key, value, options) => guarded(() => store.put(key, value, options)),
    ...(lease
      ? {
          async lease(key, ttl) {
            const taken = await guarded(() => lease(key, ttl))
            return taken && { release: () => guarded(() => taken.release()) }
          },
        }
      : {}),
  }
}

function unavailable(what: string): WechatError {
  return new WechatError('STORE_UNAVAILABLE', `The store ${what}`)
}

async function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A system error's code, or the class of the error. Its message may quote the command. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  const code: unknown = Reflect.get(error, 'code')
  return typeof code === 'string' ? code : error.message.startsWith('no answer') ? error.message : error.name
}
