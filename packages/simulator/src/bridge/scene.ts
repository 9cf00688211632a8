import type { Order } from '../world/order.ts'
import type { World } from '../world/world.ts'
import type { JsApiEventSpec, Personality } from './catalogue.ts'
import type { Outcome } from './outcome.ts'
import type { PageState } from './page-state.ts'

/** What a call finds around it. */
export interface Scene<Result = unknown> {
  readonly world: World
  readonly page: PageState
  readonly personality: Personality
  /**
   * Asks the person who plays the user. `undefined` when nobody is there or they leave it to the simulator.
   *
   * @param shown - What the client's own screen says beside what the page asked for, e.g. the amount of an order.
   */
  ask(shown?: object): Promise<Outcome<Result> | undefined>
  /** Tells the page about an event, encoded as this client does. Pages that do not listen hear nothing. */
  tell<Payload>(event: JsApiEventSpec<Payload>, payload: Payload): void
  /** The user has paid: the merchant is to be told. */
  paid(order: Order): void
  /** Keeps something running for as long as the page lives. Returns how to stop. */
  every(milliseconds: number, task: () => void): () => void
}

/** What the client does for a JSAPI. Options and results are those of the registry. */
export interface Behaviour<Options = unknown, Result = unknown> {
  /** Answers the call. Absent: the person is asked when the JSAPI opens a screen, else the registry's example answers. */
  run?(options: Options, scene: Scene<Result>): Outcome<Result> | Promise<Outcome<Result>>
  /** Takes in a result that came from outside, from the person or an override. */
  admit?(result: Result, scene: Scene<Result>): Result
}

/** Behaviours by the public name of their JSAPI. */
export type Behaviours = Readonly<Record<string, Behaviour>>
