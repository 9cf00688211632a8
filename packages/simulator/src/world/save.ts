import { createClock } from './clock.ts'
import type { World, WorldState } from './world.ts'

/** The whole world as plain JSON. */
export function saveWorld({ state }: World): WorldState {
  return structuredClone(state)
}

/** Brings a saved world back. What runs on its clock, such as a beacon search, belongs to pages and is not saved. */
export function loadWorld(saved: WorldState, now: () => number = Date.now): World {
  const state = structuredClone(saved)
  return { state, clock: createClock(state.clock, now) }
}

/** One difference between two worlds. */
export interface Change {
  /** A JSON pointer, e.g. `/phone/network`. */
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** What changed between two saved worlds, leaf by leaf. */
export function diffWorlds(before: WorldState, after: WorldState): readonly Change[] {
  return changes(before, after, '')
}

function changes(before: unknown, after: unknown, path: string): Change[] {
  if (!isTree(before) || !isTree(after)) return Object.is(before, after) ? [] : [{ path, before, after }]
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name) => changes(before[name], after[name], `${path}/${escapePointer(name)}`))
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
