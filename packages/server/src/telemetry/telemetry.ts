import type { PushName } from '@weh5/protocol/push'
import type { ErrorCode } from '../errors/codes.ts'

/** What can be observed. Events name paths and routes, never URLs, because those hold secrets (`facts/server.md` 0). */
export interface HookEvents {
  /** A call goes out to the platform; `attempt` counts from 1. */
  readonly request: { readonly method: string; readonly path: string; readonly attempt: number }
  /** The platform answered; `status` is that of HTTP, which is 200 for most errors too. */
  readonly response: { readonly method: string; readonly path: string; readonly status: number; readonly ms: number }
  /** The platform, or the way to it, failed, and the call is made again. */
  readonly retry: { readonly path: string; readonly attempt: number; readonly reason: string }
  /** A token or ticket was renewed, by this process or (`store`) by another one. */
  readonly refresh: {
    readonly credential: string
    readonly from: 'platform' | 'store'
    readonly ms: number
    readonly expiresAt: number
  }
  /** A route answered with an error. */
  readonly reject: RejectEvent
  /** What became of a push, by the name of its handler. `error` is the handler's own and goes to nobody else. */
  readonly push: { readonly name: PushName; readonly outcome: PushOutcome; readonly error?: unknown }
  /** The store failed, or works again. Said once per outage. */
  readonly store: { readonly state: 'down' | 'up'; readonly reason: string }
}

interface RejectEvent {
  readonly route: string
  readonly code: ErrorCode
  readonly status: number
  /** The first frame of the stack, for an error that nobody foresaw. */
  readonly where?: string
}

export type PushOutcome =
  /** A reply was sent. */
  | 'replied'
  /** There is no handler for it. */
  | 'unhandled'
  /** A queue took it. */
  | 'delivered'
  /** It had been received before: its handler did not run again. */
  | 'repeated'
  /** Its handler took longer than WeChat waits, and goes on. */
  | 'overdue'
  /** The reply came too late and was sent otherwise. */
  | 'replied-late'
  /** The reply came too late, and neither `late` nor `onLate` says where it should go. */
  | 'reply-lost'
  /** Its handler, its reply or its queue failed. */
  | 'failed'

/** Callbacks for metrics and tracing. What they throw is ignored. */
export type Hooks = { readonly [Event in keyof HookEvents]?: (event: HookEvents[Event]) => void }

/** `pino`, or anything alike. It only ever sees what a {@link HookEvents} holds. */
export interface Logger {
  debug(details: object, message: string): void
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export interface Telemetry {
  emit<Event extends keyof HookEvents>(name: Event, event: HookEvents[Event]): void
}

type Level = keyof Logger

type Entries = {
  readonly [Event in keyof HookEvents]: {
    readonly level: Level | ((event: HookEvents[Event]) => Level)
    readonly message: string
  }
}

const pushLevels: Partial<Record<PushOutcome, Level>> = {
  unhandled: 'info',
  overdue: 'warn',
  'reply-lost': 'warn',
  failed: 'error',
}

const entries: Entries = {
  request: { level: 'debug', message: 'calling the platform' },
  response: { level: 'debug', message: 'the platform answered' },
  retry: { level: 'warn', message: 'calling the platform again' },
  refresh: { level: 'info', message: 'a credential was renewed' },
  reject: { level: ({ status }) => (status >= 500 ? 'error' : 'info'), message: 'a request was rejected' },
  push: { level: ({ outcome }) => pushLevels[outcome] ?? 'debug', message: 'a push was received' },
  store: { level: 'warn', message: 'the store changed state' },
}

export interface TelemetryOptions {
  readonly hooks?: Hooks | undefined
  readonly logger?: Logger | undefined
}

export function createTelemetry({ hooks = {}, logger }: TelemetryOptions): Telemetry {
  return {
    emit(name, event) {
      const { level, message } = entries[name]
      logger?.[typeof level === 'function' ? level(event) : level](event, message)
      try {
        hooks[name]?.(event)
      } catch {
        // An observer must not break what it observes.
      }
    },
  }
}
