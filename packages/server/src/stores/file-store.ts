import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, readdir, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasCode, lockFile } from './file-lock.ts'
import type { Store } from './store.ts'

export interface FileStoreOptions {
  /** A folder of its own; made with mode 0700 when it is not there. */
  readonly dir: string
  readonly clock?: { now(): number }
}

interface Entry {
  readonly value: string
  readonly expiresAt: number
}

const lockMs = 2_000
const patienceMs = 5_000
const sweepEvery = 200

/**
 * Keeps everything in files (mode 0600): right for several processes on one machine, and over restarts. File names are hashes.
 *
 * @example
 * ```ts
 * createOfficialAccount({ appId, appSecret, store: fileStore({ dir: '/var/lib/weh5' }) })
 * ```
 */
export function fileStore({ dir, clock = Date }: FileStoreOptions): Store {
  let ready: Promise<unknown> | undefined
  let writes = 0
  const pathOf = async (key: string): Promise<string> => {
    await (ready ??= mkdir(dir, { recursive: true, mode: 0o700 }))
    return join(dir, createHash('sha256').update(key).digest('hex'))
  }

  const read = async (path: string): Promise<string | undefined> => {
    const entry = await readEntry(path)
    return entry && entry.expiresAt > clock.now() ? entry.value : undefined
  }

  /** Running logins come and go; what nobody will read again is removed now and then. */
  const sweep = async (): Promise<void> => {
    for (const name of await readdir(dir)) {
      if (!name.endsWith('.json')) continue
      const entry = await readEntry(join(dir, name.slice(0, -'.json'.length)))
      if (entry && entry.expiresAt <= clock.now()) await unlink(join(dir, name)).catch(() => {})
    }
  }

  return {
    get: async (key) => read(await pathOf(key)),

    async put(key, value, { ttl, expect }) {
      const path = await pathOf(key)
      return locked(path, async () => {
        if (expect !== undefined && ((await read(path)) ?? null) !== expect) return false
        await writeEntry(path, { value, expiresAt: clock.now() + ttl })
        if (++writes % sweepEvery === 0) await sweep()
        return true
      })
    },

    lease: async (key, ttl) => lockFile(`${await pathOf(key)}.lease`, ttl),
  }
}

/** Runs while no other process writes the same key. */
async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline;) {
    const lock = await lockFile(`${path}.lock`, lockMs)
    if (lock) {
      try {
        return await work()
      } finally {
        await lock.release()
      }
    }
    await sleep(5 + Math.random() * 10)
  }
  throw new Error('The file is locked by another process')
}

/** Undefined when there is no entry, or something that this store has not written. */
async function readEntry(path: string): Promise<Entry | undefined> {
  try {
    return JSON.parse(await readFile(`${path}.json`, 'utf8')) as Entry
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A reader sees the old entry or the new one, never half of it. */
async function writeEntry(path: string, entry: Entry): Promise<void> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(entry), { mode: 0o600, flag: 'wx' })
  await rename(draft, `${path}.json`)
}
