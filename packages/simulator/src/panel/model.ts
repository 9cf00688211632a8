import type { Outcome } from '../bridge/outcome.ts'
import type { ShareCard } from '../bridge/share.ts'
import type {
  CallView,
  NativeCallView,
  PageView,
  PhoneView,
  QuestionView,
  ToPanel,
  WorldView,
} from '../control/protocol.ts'
import type { Diagnosis } from '../doctor/diagnose.ts'
import type { ShakeCard } from '../world/shake.ts'
import type { TroubledRequest } from '../network/network.ts'
import type { PlatformExchange } from '../platform/respond.ts'
import type { Delivery } from '../push/sender.ts'

/** Everything that the panel shows. */
export interface Model {
  readonly connected: boolean
  readonly phone: PhoneView | undefined
  readonly page: PageView | undefined
  readonly world: WorldView | undefined
  /** Oldest first. */
  readonly calls: readonly CallView[]
  /** Exchanges with the platform, oldest first. */
  readonly exchanges: readonly PlatformExchange[]
  /** Requests of the page that met a fault, oldest first. */
  readonly requests: readonly TroubledRequest[]
  /** What was said to the account, and what came back. */
  readonly deliveries: readonly Delivery[]
  readonly questions: readonly QuestionView[]
  /** Why the last config failed. */
  readonly diagnosis: Diagnosis | undefined
  /** The card that was just shared. */
  readonly card: ShareCard | undefined
  /** What the last shake found. */
  readonly shaken: Shaken | undefined
}

/** The ticket alone where nobody registered a page, nothing where no beacon is near. */
export interface Shaken {
  readonly ticket: string | null
  readonly card: ShakeCard | null
}

export type News =
  | ToPanel
  | { readonly kind: 'lost' }
  | { readonly kind: 'card-seen' }
  | { readonly kind: 'shaken-seen' }
  | { readonly kind: 'cleared' }

export const emptyModel: Model = {
  connected: false,
  phone: undefined,
  page: undefined,
  world: undefined,
  calls: [],
  exchanges: [],
  requests: [],
  deliveries: [],
  questions: [],
  diagnosis: undefined,
  card: undefined,
  shaken: undefined,
}

/** More than this nobody reads. */
const memory = 500

/** The model after something happened. */
export function next(model: Model, news: News): Model {
  switch (news.kind) {
    case 'phone':
      return { ...model, connected: true, phone: news.phone }
    case 'page':
      return { ...model, page: news.page ?? undefined, diagnosis: news.page?.granted ? undefined : model.diagnosis }
    case 'call':
      return { ...model, calls: withCall(model.calls, news.call) }
    case 'question':
      return { ...model, questions: [...model.questions.filter(({ id }) => id !== news.question.id), news.question] }
    case 'settled':
      return { ...model, questions: model.questions.filter(({ id }) => id !== news.id) }
    case 'diagnosis':
      return { ...model, diagnosis: news.diagnosis }
    case 'card':
      return { ...model, card: news.card }
    case 'card-seen':
      return { ...model, card: undefined }
    case 'shaken':
      return { ...model, shaken: news }
    case 'shaken-seen':
      return { ...model, shaken: undefined }
    case 'cleared':
      return { ...model, calls: [], exchanges: [], requests: [] }
    case 'native-call':
      return { ...model, calls: withCall(model.calls, seen(news.call)) }
    case 'http':
      return { ...model, exchanges: [...model.exchanges, news.exchange].slice(-memory) }
    case 'request':
      return { ...model, requests: [...model.requests, news.request].slice(-memory) }
    case 'push':
      return { ...model, deliveries: [...model.deliveries, news.delivery].slice(-memory) }
    case 'world':
      return { ...model, world: news.world }
    case 'scenario':
    case 'test':
    case 'refused':
      // Answers to whoever asked, not something to show for long.
      return model
    case 'lost':
      // What was open is asked again by the simulator when the line is back.
      return { ...emptyModel, phone: model.phone }
  }
}

function withCall(calls: readonly CallView[], call: CallView): readonly CallView[] {
  const index = calls.findIndex(({ number }) => number === call.number)
  return index < 0 ? [...calls, call].slice(-memory) : calls.with(index, call)
}

/** A call inside the real WeChat, in the shape of one that was answered here. */
function seen({ number, command, args, reply, url, at }: NativeCallView): CallView {
  const outcome: Outcome = { kind: 'raw', reply: plain(reply) }
  return { number, page: 'wechat', api: command, command, args: plain(args), outcome, unknown: false, url, at }
}

function plain(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
