/** What the panel and the simulator say to each other, JSON over a WebSocket. */
import type { Personality } from '@weh5/protocol/user-agents'
import type { Call } from '../bridge/call.ts'
import type { Outcome } from '../bridge/outcome.ts'
import type { ShareCard, ShareMenuItem } from '../bridge/share.ts'
import type { Diagnosis } from '../doctor/diagnose.ts'
import type { PlatformExchange } from '../platform/respond.ts'

/** Somebody who can hold the phone. */
export interface Holder {
  readonly id: string
  readonly nickname: string
  /** CSS colour of the drawn avatar. */
  readonly colour: string
}

/** The phone as the panel draws it. */
export interface PhoneView {
  readonly personality: Personality
  readonly userId: string
  readonly users: readonly Holder[]
  readonly accountName: string
  /** Where a phone on the same network finds the panel. */
  readonly lan: readonly string[]
}

/** The document that is open on the phone. */
export interface PageView {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly landingUrl: string
  /** Whether a config was verified on it. */
  readonly granted: boolean
  readonly hiddenMenuItems: readonly string[]
  /** The page asked to be closed. */
  readonly closed: boolean
}

/** A bridge call, numbered so that its end finds its beginning. */
export interface CallView extends Call {
  readonly number: number
}

/** A call inside the real WeChat: only seen, not answered. */
export interface NativeCallView {
  readonly number: number
  readonly command: string
  readonly args: unknown
  readonly reply: unknown
  readonly url: string
  readonly at: number
}

/** Something that the page wants from the person who holds the phone. */
export interface QuestionView {
  readonly id: number
  readonly api: string
  readonly title: { readonly en: string; readonly zh: string }
  readonly options: unknown
  /** A believable answer. */
  readonly example: unknown
}

export type ToPanel =
  | { readonly kind: 'phone'; readonly phone: PhoneView }
  | { readonly kind: 'page'; readonly page: PageView | null }
  | { readonly kind: 'call'; readonly call: CallView }
  | { readonly kind: 'native-call'; readonly call: NativeCallView }
  | { readonly kind: 'diagnosis'; readonly diagnosis: Diagnosis }
  | { readonly kind: 'http'; readonly exchange: PlatformExchange }
  | { readonly kind: 'question'; readonly question: QuestionView }
  /** Somebody answered, or the page is gone. */
  | { readonly kind: 'settled'; readonly id: number }
  | { readonly kind: 'card'; readonly card: ShareCard }

export type ToSimulator =
  | { readonly kind: 'answer'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'tap-menu'; readonly item: ShareMenuItem }
  | { readonly kind: 'personality'; readonly personality: Personality }
  | { readonly kind: 'user'; readonly id: string }
