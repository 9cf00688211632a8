import { randomUUID } from 'node:crypto'
import type { Store } from './store.ts'

export interface MemoryStoreOptions {
  /** The oldest value goes when there would be more. Default 10 000. */
  readonly maxEntries?: number
  readonly clock?: { now(): number }
}

interface Entry {
  readonly value: string
  readonly expiresAt: number
}

/**
 * Keeps everything in this process: right for one process, for tests, and as the default.
 *
 * @example
 * ```ts
 * createOfficialAccount({ appId, appSecret, store: memoryStore() })
 * ```
 */
export function memoryStore({ maxEntries = 10_000, clock = Date }: MemoryStoreOptions = {}): Store {
  const entries = new Map<string, Entry>()

  const read = (key: string): string | undefined => {
    const entry = entries.get(key)
    if (entry && entry.expiresAt > clock.now()) return entry.value
    entries.delete(key)
    return undefined
  }

  const dropOldest = () => {
    const oldest = entries.keys().next()
    if (!oldest.done) entries.delete(oldest.value)
  }

  return {
    get: async (key) => read(key),
    async put(key, value, { ttl, expect }) {
      if (expect !== undefined && (read(key) ?? null) !== expect) return false
      entries.delete(key)
      entries.set(key, { value, expiresAt: clock.now() + ttl })
      if (entries.size > maxEntries) dropOldest()
      return true
    },
    async lease(key, ttl) {
      const name = `${key}:lease`
      if (read(name) !== undefined) return undefined
      const token = randomUUID()
      entries.set(name, { value: token, expiresAt: clock.now() + ttl })
      return {
        async release() {
          if (read(name) === token) entries.delete(name)
        },
      }
    },
  }
}
