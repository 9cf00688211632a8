import { randomUUID } from 'node:crypto'
import type { Store } from './store.ts'

export interface MemoryStoreOptions {
  /** The oldest values go when there would be more. Default 100 000. */
  readonly maxEntries?: number
  readonly clock?: { now(): number }
}

interface Entry {
  readonly value: string
  readonly expiresAt: number
}

/** Below this nothing is looked through. */
const firstLimit = 1_000

/**
 * Keeps everything in this process: right for one process, for tests, and as the default.
 *
 * @example
 * ```ts
 * createOfficialAccount({ appId, appSecret, store: memoryStore() })
 * ```
 */
export function memoryStore({ maxEntries = 100_000, clock = Date }: MemoryStoreOptions = {}): Store {
  const entries = new Map<string, Entry>()

  const read = (key: string): string | undefined => {
    const entry = entries.get(key)
    if (!entry) return undefined
    if (entry.expiresAt > clock.now()) return entry.value
    entries.delete(key)
    return undefined
  }

  /** What is over goes, then if need be what is oldest: some at a time, because looking for them takes long. */
  let limit = Math.min(maxEntries, firstLimit)
  const makeRoom = () => {
    const now = clock.now()
    for (const [key, { expiresAt }] of entries) if (expiresAt <= now) entries.delete(key)
    if (entries.size > maxEntries) {
      const kept = maxEntries - Math.floor(maxEntries / 10)
      for (const key of entries.keys()) {
        if (entries.size <= kept) break
        entries.delete(key)
      }
    }
    limit = Math.min(maxEntries, Math.max(firstLimit, 2 * entries.size))
  }

  return {
    get: async (key) => read(key),
    async put(key, value, { ttl, expect }) {
      if (expect !== undefined && (read(key) ?? null) !== expect) return false
      // To the end of the queue of those that have to go one day; what was not there need not be looked for again.
      if (expect !== null) entries.delete(key)
      entries.set(key, { value, expiresAt: clock.now() + ttl })
      if (entries.size > limit) makeRoom()
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
