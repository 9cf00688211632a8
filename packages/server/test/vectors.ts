import { readFileSync } from 'node:fs'

/** A published example: what goes in and what must come out. */
export interface Vector {
  readonly name: string
  readonly kind: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly expected: string
}

/** The published vectors of one kind. */
export function vectors(kind: string): readonly Vector[] {
  const all: readonly Vector[] = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8')).vectors
  return all.filter((vector) => vector.kind === kind)
}
