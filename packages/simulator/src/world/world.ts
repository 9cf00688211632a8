import type { PushSettings } from '../push/settings.ts'
import { createAccount, type Account } from './account.ts'
import { defaultBeacons, type PlacedBeacon } from './beacon.ts'
import { createClock, type Clock, type ClockState } from './clock.ts'
import type { IpDecision } from './ip-access.ts'
import type { LocalMedia, UploadedMedia } from './media.ts'
import type { OAuthCode, OAuthToken } from './oauth.ts'
import type { Spending } from './quota.ts'
import { defaultPhone, type Phone } from './phone.ts'
import { emptyServices, type Services } from './services.ts'
import type { Shake } from './shake.ts'
import type { Ticket } from './ticket.ts'
import type { AccessToken } from './token.ts'
import { defaultUsers, type User } from './user.ts'

/** Everything there is, as plain JSON: what is saved, loaded and compared. */
export interface WorldState {
  readonly seed: number
  random: number
  readonly clock: ClockState
  readonly accounts: Account[]
  readonly users: User[]
  readonly phone: Phone
  readonly tokens: AccessToken[]
  /** When each account last forced a stable token. */
  readonly forcedAt: Record<string, number>
  readonly tickets: Ticket[]
  readonly codes: OAuthCode[]
  readonly oauthTokens: OAuthToken[]
  readonly beacons: PlacedBeacon[]
  readonly shakes: Shake[]
  readonly localMedia: LocalMedia[]
  readonly uploads: UploadedMedia[]
  /** What has been spent of daily limits, by AppID and path. */
  readonly spending: Record<string, Spending>
  readonly ipDecisions: IpDecision[]
  /** 服务器配置 by AppID. */
  readonly pushSettings: Record<string, PushSettings>
  /** How often each account has reset its limits this month. */
  readonly quotaResets: Record<string, { month: string; used: number }>
  readonly services: Services
  readonly rules: Rules
}

/** Where WeChat's own behaviour is not settled, what this one does. */
export interface Rules {
  /** After a refused consent: back to the app with the state alone, or nothing. */
  refusal: 'redirect' | 'stay'
  /** Whether followers see the consent sheet; WeChat spares them when they come from the account's chat or menu. */
  followers: 'ask' | 'silent'
  /** What happens to addresses that are not on an account's allow-list: refused, or put to the administrator. */
  unknownIp: 'refuse' | 'confirm'
  /** Endpoints that WeChat has withdrawn, such as shake-around: as they were documented, or refused with 45103 as others are today. */
  retired: 'documented' | 'refuse'
}

/** The state and the time that moves it. Functions beside this file read and change it; none does I/O. */
export interface World {
  readonly state: WorldState
  readonly clock: Clock
}

export interface WorldOptions {
  /** Equal seeds give equal ids, tokens and tickets. Default 1. */
  readonly seed?: number
  readonly account?: Partial<Account>
  /** Further accounts. */
  readonly accounts?: readonly Partial<Account>[]
  /** The people with a phone; the first one holds this one. */
  readonly users?: readonly User[]
  /** What time it is outside. Default: the machine's clock. */
  readonly now?: () => number
}

export function createWorld({ seed = 1, account, accounts = [], users, now = Date.now }: WorldOptions = {}): World {
  const random = { random: seed >>> 0 }
  const first = createAccount(random, account)
  const people = users ? users.map((user) => ({ ...user })) : defaultUsers(first.appId)
  const state: WorldState = {
    seed,
    random: 0,
    clock: { offset: 0, frozenAt: null },
    accounts: [first, ...accounts.map((given) => createAccount(random, given))],
    users: people,
    phone: defaultPhone(people[0]?.id ?? ''),
    tokens: [],
    forcedAt: {},
    tickets: [],
    codes: [],
    oauthTokens: [],
    beacons: defaultBeacons(),
    shakes: [],
    localMedia: [],
    uploads: [],
    spending: {},
    ipDecisions: [],
    pushSettings: {},
    quotaResets: {},
    services: emptyServices(),
    rules: { refusal: 'redirect', followers: 'ask', unknownIp: 'refuse', retired: 'documented' },
  }
  state.random = random.random
  return { state, clock: createClock(state.clock, now) }
}

/**
 * A world with a phone, a floor plan and a clock of its own, in front of the same servers: accounts, people, tokens, tickets and codes
 * are shared, so that pages of both worlds can talk to one back end.
 */
export function forkWorld({ state }: World, seed: number, now: () => number): World {
  const forked: WorldState = {
    ...state,
    random: seed >>> 0,
    clock: { ...state.clock },
    phone: structuredClone(state.phone),
    beacons: structuredClone(state.beacons),
    localMedia: [],
  }
  return { state: forked, clock: createClock(forked.clock, now) }
}

export function findAccount(world: World, appId: string): Account | undefined {
  return world.state.accounts.find((account) => account.appId === appId)
}
