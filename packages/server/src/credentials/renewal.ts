import { setTimeout as sleep } from 'node:timers/promises'
import { Secret } from '../secrets/secret.ts'
import type { Store } from '../stores/store.ts'
import type { Credential } from './credential.ts'

/** What the platform issues: the value, and the seconds it lives. */
export interface Issued {
  readonly value: string
  readonly expiresIn: number
}

export interface RenewalOptions {
  readonly key: string
  readonly store: Store
  readonly clock: { now(): number }
  readonly issue: () => Promise<Issued>
  /** The store failed; the credential is used from this process. */
  readonly onStoreError?: (error: unknown) => void
}

/** A credential that renews itself. */
export interface Renewal {
  get(): Promise<Credential>
  /** A credential other than `refused`, which the platform no longer accepts. Many callers cost one renewal. */
  replace(refused: Credential): Promise<Credential>
}

interface Held {
  readonly text: string
  readonly value: string
  readonly issuedAt: number
  readonly expiresAt: number
}

// Fractions of the life, because `stable_token` hands out what remains of it (`facts/server.md` 1.2): a fixed margin could exceed it.
const softLife = 0.9
const hardLife = 0.98
const leaseMs = 10_000
const pollMs = 60
const pauseAfterFailureMs = 1_000

/**
 * Keeps one credential fresh: renewed in the background from its soft expiry on, waited for after its hard expiry; one renewal per
 * process at a time, one per cluster where the store has leases; a refused value is replaced only if it is still the current one.
 */
export function createRenewal({ key, store, clock, issue, onStoreError = () => {} }: RenewalOptions): Renewal {
  let held: Held | undefined
  let running: Promise<Held> | undefined
  let pausedUntil = 0

  const fresh = (credential: Held, life: number) =>
    clock.now() < credential.issuedAt + (credential.expiresAt - credential.issuedAt) * life

  const quietly = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      onStoreError(error)
      return undefined
    }
  }

  const stored = async (): Promise<Held | undefined> => {
    const text = await quietly(() => store.get(key))
    return text === undefined ? undefined : parse(text)
  }

  /** What another process has put into the store since, if it serves. */
  const adopt = (found: Held | undefined, refused: string | undefined): Held | undefined => {
    if (!found || found.value === refused) return undefined
    const current = held && held.value !== refused && fresh(held, hardLife)
    return fresh(found, current ? softLife : hardLife) ? found : undefined
  }

  const fetchAndStore = async (before: Held | undefined): Promise<Held> => {
    const { value, expiresIn } = await issue()
    const issuedAt = clock.now()
    const entry = { value, issuedAt, expiresAt: issuedAt + expiresIn * 1000 }
    const text = JSON.stringify(entry)
    const expect = before?.text ?? null
    const written = await quietly(() => store.put(key, text, { ttl: Math.max(1, expiresIn * 1000), expect }))
    // Somebody else was quicker: use theirs, so that all processes agree.
    const theirs = written === false ? await stored() : undefined
    return theirs && theirs.value !== before?.value && fresh(theirs, hardLife) ? theirs : { ...entry, text }
  }

  const renew = async (refused: string | undefined): Promise<Held> => {
    const deadline = Date.now() + leaseMs
    for (;;) {
      const found = await stored()
      const adopted = adopt(found, refused)
      if (adopted) return adopted
      if (!store.lease) return fetchAndStore(found)
      const lease = await quietly(() => store.lease?.(key, leaseMs) ?? Promise.resolve(undefined))
      if (lease) {
        try {
          const latest = await stored()
          return adopt(latest, refused) ?? (await fetchAndStore(latest))
        } finally {
          await quietly(() => lease.release())
        }
      }
      // The holder of the lease may have died: a second fetch is cheap, an endless wait is not.
      if (Date.now() >= deadline) return fetchAndStore(found)
      await sleep(pollMs * (0.5 + Math.random()))
    }
  }

  const renewOnce = (refused?: string): Promise<Held> => {
    running ??= renew(refused)
      .then((renewed) => (held = renewed))
      .finally(() => (running = undefined))
    return running
  }

  const renewInBackground = (): void => {
    if (clock.now() < pausedUntil) return
    renewOnce().catch(() => {
      pausedUntil = clock.now() + pauseAfterFailureMs * (1 + Math.random())
    })
  }

  return {
    async get() {
      if (held && fresh(held, softLife)) return credential(held)
      if (held && fresh(held, hardLife)) {
        renewInBackground()
        return credential(held)
      }
      return credential(await renewOnce())
    },
    async replace(refused) {
      const value = refused.value.reveal()
      if (held && held.value !== value && fresh(held, hardLife)) return credential(held)
      const renewed = await renewOnce(value)
      // A renewal that was already under way may have ended with the refused value.
      return credential(renewed.value === value ? await renewOnce(value) : renewed)
    },
  }
}

function credential({ value, expiresAt }: Held): Credential {
  return { value: new Secret(value), expiresAt }
}

function parse(text: string): Held | undefined {
  const { value, issuedAt, expiresAt } = JSON.parse(text) as Partial<Held>
  return typeof value === 'string' && typeof issuedAt === 'number' && typeof expiresAt === 'number'
    ? { text, value, issuedAt, expiresAt }
    : undefined
}
