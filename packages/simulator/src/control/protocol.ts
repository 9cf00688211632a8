/** What the panel and the simulator say to each other, JSON over a WebSocket. */
import type { PushTableName } from '@weh5/protocol/push'
import type { Personality } from '@weh5/protocol/user-agents'
import type { Call } from '../bridge/call.ts'
import type { Outcome } from '../bridge/outcome.ts'
import type { ShareCard, ShareMenuItem } from '../bridge/share.ts'
import type { Diagnosis } from '../doctor/diagnose.ts'
import type { Fault } from '../faults.ts'
import type { NetworkFault, TroubledRequest } from '../network/network.ts'
import type { PlatformExchange } from '../platform/respond.ts'
import type { Delivery } from '../push/sender.ts'
import type { PushFormat, PushMode } from '../push/settings.ts'
import type { SentMessage } from '../world/customer.ts'
import type { PlacedBeacon, Position } from '../world/beacon.ts'
import type { Duration } from '../world/clock.ts'
import type { Hardware } from '../world/hardware.ts'
import type { Decision, Permission, Phone } from '../world/phone.ts'
import type { ShakeCard } from '../world/shake.ts'
import type { User } from '../world/user.ts'

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
  /** What the screen says beside that: `{ description, total }` of an order, in fen. */
  readonly shown?: object
  /** A believable answer. */
  readonly example: unknown
}

/** What surrounds the phone, as far as a person at the panel may want to see or change it. */
export interface WorldView {
  /** World time in milliseconds. */
  readonly now: number
  readonly frozen: boolean
  /** Whether WeChat is in sight. */
  readonly foreground: boolean
  /** Milliseconds by which the phone's clock is ahead. */
  readonly clockSkew: number
  /** Whether the phone shows a snapshot (快照页). */
  readonly snapshot: boolean
  readonly network: Phone['network']
  readonly bluetooth: Phone['bluetooth']
  readonly locationService: boolean
  readonly location: Phone['location']
  readonly permissions: Phone['permissions']
  /** Where the phone is on the floor plan, in metres. */
  readonly position: Position
  readonly beacons: readonly BeaconView[]
  readonly devices: readonly DeviceView[]
  readonly faults: Readonly<Record<string, Fault>>
  /** Per pattern of addresses. */
  readonly networkFaults: Readonly<Record<string, NetworkFault>>
  /** Where pushes go, when a server is connected. */
  readonly pushUrl: string | null
  /** What the account wrote to whoever holds the phone by itself: customer-service and template messages. */
  readonly sent: readonly SentMessage[]
}

export interface BeaconView {
  readonly label: string
  readonly position: Position
  /** In dBm; `null` when the phone does not hear it. */
  readonly rssi: number | null
}

export type DeviceView = Pick<Hardware, 'deviceId' | 'mac' | 'connType' | 'state'>

/** A setting of everything around a page, to bring back later. */
export interface Scenario {
  readonly version: 1
  readonly personality: Personality
  readonly phone: Phone
  readonly users: readonly User[]
  readonly beacons: readonly PlacedBeacon[]
  readonly hardware: readonly Hardware[]
  readonly faults: Readonly<Record<string, Fault>>
  /** Absent in files from before there were any. */
  readonly networkFaults?: Readonly<Record<string, NetworkFault>>
}

export type ToPanel =
  | { readonly kind: 'phone'; readonly phone: PhoneView }
  | { readonly kind: 'page'; readonly page: PageView | null }
  | { readonly kind: 'world'; readonly world: WorldView }
  | { readonly kind: 'call'; readonly call: CallView }
  | { readonly kind: 'native-call'; readonly call: NativeCallView }
  | { readonly kind: 'diagnosis'; readonly diagnosis: Diagnosis }
  | { readonly kind: 'http'; readonly exchange: PlatformExchange }
  | { readonly kind: 'push'; readonly delivery: Delivery }
  /** A request of the page that met a fault. */
  | { readonly kind: 'request'; readonly request: TroubledRequest }
  | { readonly kind: 'question'; readonly question: QuestionView }
  /** Somebody answered, or the page is gone. */
  | { readonly kind: 'settled'; readonly id: number }
  | { readonly kind: 'card'; readonly card: ShareCard }
  /** What a shake found; the ticket alone where nobody registered a page, nothing where no beacon is near. */
  | { readonly kind: 'shaken'; readonly ticket: string | null; readonly card: ShakeCard | null }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  /** A Playwright test of what happened so far. */
  | { readonly kind: 'test'; readonly text: string }
  /** An order could not be carried out. */
  | { readonly kind: 'refused'; readonly message: string }

export type ToSimulator =
  | { readonly kind: 'answer'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'tap-menu'; readonly item: ShareMenuItem }
  | { readonly kind: 'personality'; readonly personality: Personality }
  | { readonly kind: 'user'; readonly id: string }
  | {
      readonly kind: 'phone-change'
      readonly change: Partial<Pick<Phone, 'network' | 'bluetooth' | 'locationService' | 'location' | 'snapshot'>>
    }
  | { readonly kind: 'permission'; readonly permission: Permission; readonly decision: Decision }
  /** Puts the phone, or the beacon of that number, somewhere on the floor plan. */
  | { readonly kind: 'place'; readonly what: 'phone' | number; readonly position: Position }
  | { readonly kind: 'add-beacon'; readonly label: string }
  | { readonly kind: 'remove-beacon'; readonly beacon: number }
  | { readonly kind: 'device'; readonly deviceId: string; readonly state: Hardware['state'] }
  | { readonly kind: 'add-device'; readonly deviceId: string; readonly connType: Hardware['connType'] }
  | { readonly kind: 'remove-device'; readonly deviceId: string }
  | { readonly kind: 'shake' }
  | { readonly kind: 'foreground'; readonly foreground: boolean }
  /** Raises an event on the page, by its public or its native name. */
  | { readonly kind: 'emit'; readonly event: string; readonly payload: unknown }
  /** `null` mends it. */
  | { readonly kind: 'fault'; readonly api: string; readonly fault: Fault | null }
  | { readonly kind: 'network-fault'; readonly pattern: string; readonly fault: NetworkFault | null }
  | { readonly kind: 'clock-skew'; readonly skew: number }
  | { readonly kind: 'clock'; readonly change: 'freeze' | 'resume' | { readonly advance: Duration } }
  | { readonly kind: 'connect-push'; readonly url: string; readonly mode: PushMode; readonly format: PushFormat }
  /** Sends a message or event of the table to the account's server, with these fields in place of the example's. */
  | {
      readonly kind: 'push'
      readonly name: PushTableName
      readonly fields?: Readonly<Record<string, unknown>>
      readonly copies?: number
    }
  | { readonly kind: 'save-scenario' }
  | { readonly kind: 'load-scenario'; readonly scenario: Scenario }
  | { readonly kind: 'copy-test' }
