import type { Push, PushName, PushOf, SilentPushName } from '@weh5/protocol/push'
import type { NoReply, Reply } from './reply.ts'

/** One EncodingAESKey, or while a change is under way the new one and the old one. */
export type EncodingAESKeys = string | readonly [current: string, previous: string]

/**
 * How pushes are protected, as chosen in the console. This is configuration: nothing in a request lowers it.
 *
 * - `safe`: only encrypted pushes count, replies are encrypted. The default.
 * - `compat`: pushes come encrypted and in plain text; the encrypted part counts, replies are plain.
 * - `plain`: the signature covers neither body nor reply (`facts/server.md` 6.2). For test accounts.
 */
export type PushSecurity =
  | { readonly mode?: 'safe' | 'compat'; readonly encodingAESKey: EncodingAESKeys }
  | { readonly mode: 'plain'; readonly encodingAESKey?: EncodingAESKeys }

export type PushMode = NonNullable<PushSecurity['mode']>

export type Awaitable<T> = T | Promise<T>

/** Answers a push. One that only takes an acknowledgement needs no reply. */
export type PushHandler<Name extends PushName = PushName> = Method<
  PushOf<Name>,
  Awaitable<Name extends SilentPushName ? NoReply | void : Reply>
>

/** A handler as the table of handlers sees it. */
export type AnyHandler = Method<Push, Awaitable<Reply | void>>

/** A method's parameter may be narrower than what it is called with, so that a table of handlers has one type. */
type Method<Parameter, Result> = { method(parameter: Parameter): Result }['method']

/** Handlers by the name of what they handle. */
export type PushHandlers = { readonly [Name in PushName]?: PushHandler<Name> } & {
  /** Gets what no other handler takes. */
  readonly '*'?: (push: Push) => Awaitable<Reply>
}

interface PushEndpointOptions {
  /** The Token of the console: 3 to 32 letters and digits. */
  readonly token: string
  /** How old a push may be, in milliseconds. Default 300 000. */
  readonly maxAgeMs?: number
  /** When WeChat gets `success` although nothing has been decided, in milliseconds. It hangs up after 5 s. Default 4 500. */
  readonly deadlineMs?: number
}

export interface HandledHere {
  readonly on: PushHandlers
  /** A reply that is not ready in time goes out through the customer-service API. */
  readonly late?: 'customer-service'
  /** Gets a reply that was not ready in time, unless `late` takes it. */
  readonly onLate?: (reply: Reply, push: Push) => Awaitable<void>
  /** What the user gets when a handler fails. Nothing, by default. */
  readonly onError?: (error: unknown, push: Push) => Awaitable<Reply>
}

/** What a delivery is told beside the push. */
export interface Delivery {
  /** The same for every attempt of WeChat to push it, and safe as a job's id. */
  readonly id: string
}

export interface HandledElsewhere {
  /** Hands every push to a queue and answers at once. When it rejects, WeChat is asked to try again. */
  readonly deliver: (push: Push, delivery: Delivery) => Promise<void>
}

export type PushOptions = PushEndpointOptions & PushSecurity & (HandledHere | HandledElsewhere)
