import type { Diagnosis } from '../doctor/diagnose.ts'
import type { Fault } from '../faults.ts'
import type { Handler } from '../overrides.ts'
import type { Order } from '../world/order.ts'
import type { World } from '../world/world.ts'
import type { Call } from './call.ts'
import type { JsApiCallSpec } from './catalogue.ts'
import type { Outcome } from './outcome.ts'
import type { PageState } from './page-state.ts'
import type { Gesture } from './protocol.ts'

/** A question for the person who plays the user. */
export interface Question {
  readonly api: string
  /** What the page asked for, decoded by the registry. */
  readonly options: unknown
  /** What the client's own screen says beside that, e.g. the amount of an order. */
  readonly shown?: object
  readonly spec: JsApiCallSpec<unknown, unknown>
  readonly page: PageState
}

/** What a host needs from the simulator around it. */
export interface Surroundings {
  readonly world: World
  /** Whether WeChat is in sight. */
  foreground(): boolean
  /** The override for a call, if there is one; used up when it was for once. */
  override(api: string): Handler | undefined
  /** What goes wrong with the answers to a JSAPI. */
  fault(api: string): Fault
  /** The person at the panel, if one is there. `undefined` from them leaves the answer to the registry. */
  ask(question: Question): Promise<Outcome | undefined>
  /** A call began (`outcome` undefined) or ended. */
  record(call: Call): void
  /** The user did something to a page. */
  gestured(gesture: Gesture): void
  /** A config failed. */
  diagnosed(page: PageState, diagnosis: Diagnosis): void
  /** The user has paid an order. */
  readonly paid: (order: Order) => void
  /** The user agreed, in the dialog of `wx-open-subscribe`, to notices of these templates. */
  readonly agreed: (appId: string, templateIds: readonly string[]) => void
  /** Something about the page changed. */
  changed(page: PageState): void
}
