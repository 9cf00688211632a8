import { randomUUID } from 'node:crypto'
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import type { Lease } from './store.ts'

/**
 * An advisory lock between the processes of one machine: a file that says until when it counts. Undefined while somebody else
 * holds it. A holder that died is replaced when its time is over.
 */
export async function lockFile(path: string, ttl: number): Promise<Lease | undefined> {
  const token = randomUUID()
  if (!(await create(path, token, ttl))) {
    if (!(await removeIf(path, ({ until }) => until < Date.now()))) return undefined
    if (!(await create(path, token, ttl))) return undefined
  }
  return {
    async release() {
      await removeIf(path, (lock) => lock.token === token)
    },
  }
}

interface Lock {
  readonly token: string
  readonly until: number
}

/** Links a finished file into place: `link` fails where one exists, and nobody ever reads half a lock. */
async function create(path: string, token: string, ttl: number): Promise<boolean> {
  const draft = `${path}.${token}`
  const lock: Lock = { token, until: Date.now() + ttl }
  await writeFile(draft, JSON.stringify(lock), { mode: 0o600 })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await unlink(draft)
  }
}

/** Takes the lock aside before judging it, so that of several processes one removes it, and puts it back when it was not meant. */
async function removeIf(path: string, meant: (lock: Lock) => boolean): Promise<boolean> {
  if (!meant(await read(path))) return false
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true
    throw error
  }
  const removed = meant(await read(aside))
  if (!removed) await link(aside, path).catch(() => {})
  await unlink(aside)
  return removed
}

async function read(path: string): Promise<Lock> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Lock
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return { token: '', until: 0 }
    throw error
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === code
}
