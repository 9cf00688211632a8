import type { World } from '../world/world.ts'
import type { Personality } from './catalogue.ts'
import type { Outcome } from './outcome.ts'
import type { PageState } from './page-state.ts'
import type { Message } from './protocol.ts'

/** What a call finds around it. */
export interface Scene {
  readonly world: World
  readonly page: PageState
  readonly personality: Personality
  /** Asks the person at the panel; without one the registry's example is the answer. */
  ask(): Promise<Outcome>
  /** Raises a bridge event on the page, by its native name. */
  raise(event: string, payload: Message): void
  /** Keeps something running for as long as the page lives: returns how to stop. */
  every(milliseconds: number, task: () => void): () => void
}

/** What the client does for a command. `options` is what the page asked for, decoded. */
export interface Behaviour {
  run(options: unknown, scene: Scene): Outcome | Promise<Outcome>
}

/** Behaviours by the public name of their JSAPI. */
export type Behaviours = Readonly<Record<string, Behaviour>>
