import { setTimeout as sleep } from 'node:timers/promises'
import { Secret } from '../secrets/secret.ts'
import type { Lease, Store } from '../stores/store.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import type { Credential } from './credential.ts'
import { fresh, issuedNow, readStored, type Issued, type StoredCredential } from './stored-credential.ts'

export interface RenewalOptions {
  /** For hooks and logs. */
  readonly name: string
  readonly key: string
  readonly store: Store
  readonly clock: { now(): number }
  readonly telemetry: Telemetry
  /** Asks the platform. `refused` is the value that it no longer accepts. */
  readonly issue: (refused: string | undefined) => Promise<Issued>
}

/** A credential that renews itself. */
export interface Renewal {
  get(): Promise<Credential>
  /** A credential other than `refused`, which the platform no longer accepts. Many callers cost one renewal. */
  replace(refused: Credential): Promise<Credential>
}

// Waiting and pausing happen in real time, whatever the injected clock says.
const leaseMs = 5_000
const pollMs = 60
const pauseAfterFailureMs = 1_000
/** Fractions of the life. The soft one differs per process, so that a cluster does not renew in step. */
const softLife = () => 0.8 + 0.15 * Math.random()
const hardLife = 0.98

/**
 * Keeps one credential fresh: renewed in the background from its soft expiry on, waited for after its hard expiry; one renewal per
 * process at a time, one per cluster where the store has leases; a refused value is replaced only if it is still the current one;
 * after a failure nobody asks again for a second. A store that fails is done without.
 */
export function createRenewal({ name, key, store, clock, telemetry, issue }: RenewalOptions): Renewal {
  const soft = softLife()
  let held: StoredCredential | undefined
  let running: Promise<StoredCredential> | undefined
  let failure: { readonly error: unknown; readonly until: number } | undefined

  const isFresh = (credential: StoredCredential | undefined, life: number): boolean =>
    credential !== undefined && fresh(credential, life, clock.now())

  const stored = async (): Promise<StoredCredential | undefined> => {
    const text = await store.get(key).catch(() => undefined)
    return text === undefined ? undefined : readStored(text)
  }

  /** Whether what another process has stored spares us the renewal. */
  const serves = (found: StoredCredential | undefined, refused: string | undefined): found is StoredCredential => {
    const current = held?.value !== refused && isFresh(held, hardLife)
    return found !== undefined && found.value !== refused && isFresh(found, current ? soft : hardLife)
  }

  const fetchAndStore = async (before: StoredCredential | undefined, refused: string | undefined) => {
    const issued = issuedNow(await issue(refused), clock.now())
    const ttl = Math.max(1, issued.expiresAt - issued.issuedAt)
    const written = await store.put(key, issued.text, { ttl, expect: before?.text ?? null }).catch(() => true)
    // Somebody else was quicker: theirs is used, so that all processes agree.
    const theirs = written ? undefined : await stored()
    return theirs && theirs.value !== before?.value && isFresh(theirs, hardLife) ? theirs : issued
  }

  /** A lease, `taken` while another process renews, or nothing where there is nobody to ask. */
  const takeLease = async (): Promise<Lease | 'taken' | undefined> => {
    if (!store.lease) return undefined
    return store.lease(key, leaseMs).then(
      (lease) => lease ?? 'taken',
      () => undefined,
    )
  }

  const renew = async (refused: string | undefined): Promise<StoredCredential> => {
    const started = Date.now()
    const finish = (from: 'platform' | 'store', renewed: StoredCredential): StoredCredential => {
      telemetry.emit('refresh', { credential: name, from, ms: Date.now() - started, expiresAt: renewed.expiresAt })
      return renewed
    }
    for (;;) {
      const found = await stored()
      if (serves(found, refused)) return finish('store', found)
      const lease = await takeLease()
      // The holder of the lease may have died: a second fetch is cheap, an endless wait is not.
      const alone = lease === undefined || (lease === 'taken' && Date.now() - started > leaseMs)
      if (alone) return finish('platform', await fetchAndStore(found, refused))
      if (lease !== 'taken') {
        try {
          const latest = await stored()
          if (serves(latest, refused)) return finish('store', latest)
          return finish('platform', await fetchAndStore(latest, refused))
        } finally {
          await lease.release().catch(() => {})
        }
      }
      await sleep(pollMs * (0.5 + Math.random()))
    }
  }

  const renewOnce = (refused?: string): Promise<StoredCredential> => {
    if (failure && Date.now() < failure.until) return Promise.reject(failure.error)
    running ??= renew(refused)
      .then(
        (renewed) => {
          failure = undefined
          return (held = renewed)
        },
        (error: unknown) => {
          failure = { error, until: Date.now() + pauseAfterFailureMs * (0.5 + Math.random()) }
          throw error
        },
      )
      .finally(() => {
        running = undefined
      })
    return running
  }

  return {
    async get() {
      if (held && isFresh(held, soft)) return credential(held)
      if (held && isFresh(held, hardLife)) {
        renewOnce().catch(() => {})
        return credential(held)
      }
      return credential(await renewOnce())
    },
    async replace(refused) {
      const value = refused.value.reveal()
      if (held && held.value !== value && isFresh(held, hardLife)) return credential(held)
      const renewed = await renewOnce(value)
      // A renewal that was already under way may have ended with the refused value.
      return credential(renewed.value === value ? await renewOnce(value) : renewed)
    },
  }
}

function credential({ value, expiresAt }: StoredCredential): Credential {
  return { value: new Secret(value), expiresAt }
}
