/** What is issued: a token or ticket, and the seconds it lives. */
export interface Issued {
  readonly value: string
  readonly expiresIn: number
}

/** A credential as the store keeps it. */
export interface StoredCredential {
  readonly value: string
  /** Milliseconds since 1970. */
  readonly issuedAt: number
  readonly expiresAt: number
  /** Exactly what the store holds, for a compare-and-set. */
  readonly text: string
}

export function issuedNow({ value, expiresIn }: Issued, now: number): StoredCredential {
  const entry = { value, issuedAt: now, expiresAt: now + expiresIn * 1000 }
  return { ...entry, text: JSON.stringify(entry) }
}

/** What this package has not written counts as a credential whose time is over, so that it is written over. */
export function readStored(text: string): StoredCredential {
  const { value, issuedAt, expiresAt } = parse(text)
  return typeof value === 'string' && typeof issuedAt === 'number' && typeof expiresAt === 'number'
    ? { text, value, issuedAt, expiresAt }
    : { text, value: '', issuedAt: 0, expiresAt: 0 }
}

function parse(text: string): Partial<StoredCredential> {
  try {
    return Object(JSON.parse(text)) as Partial<StoredCredential>
  } catch {
    return {}
  }
}

/**
 * Whether less than this fraction of its life is over. A fraction, because `stable_token` hands out what remains of a life
 * (`facts/server.md` 1.2): a fixed margin could exceed it.
 */
export function fresh({ issuedAt, expiresAt }: StoredCredential, life: number, now: number): boolean {
  return now < issuedAt + (expiresAt - issuedAt) * life
}
