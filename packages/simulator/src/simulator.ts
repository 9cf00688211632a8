import type { JsApiCall } from '@weh5/protocol/jsapi'
import type { Call } from './bridge/call.ts'
import type { Personality } from './bridge/catalogue.ts'
import type { PageHost } from './bridge/host.ts'
import type { Question } from './bridge/surroundings.ts'
import type { Outcome } from './bridge/outcome.ts'
import type { PageState } from './bridge/page-state.ts'
import type { Gesture, ToPage } from './bridge/protocol.ts'
import type { ShareCard, ShareMenuItem } from './bridge/share.ts'
import type { Diagnosis } from './doctor/diagnose.ts'
import type { Fault } from './faults.ts'
import type { Network, TroubledRequest } from './network/network.ts'
import { createNews } from './news.ts'
import { refuseProduction } from './never-in-production.ts'
import { createPlatform, type Platform } from './platform/platform.ts'
import type { PlatformExchange } from './platform/respond.ts'
import type { Delivery, PushSender } from './push/sender.ts'
import { createProxies, type Proxies } from './proxy/proxies.ts'
import { sessionIn } from './session-cookie.ts'
import { createSession, type Shared } from './session.ts'
import type { Account } from './world/account.ts'
import type { Shake } from './world/shake.ts'
import type { User } from './world/user.ts'
import { createWorld, forkWorld, type World } from './world/world.ts'

refuseProduction()

export interface SimulatorOptions {
  /** The client that pages meet. Default `ios`. */
  readonly personality?: Personality
  /** What the account must have; the rest is drawn from the seed. */
  readonly account?: Partial<Account>
  /** Further accounts of the same platform. */
  readonly accounts?: readonly Partial<Account>[]
  /** The people with a phone; the first one holds it. */
  readonly users?: readonly User[]
  /** Equal seeds give equal ids, tokens and tickets. Default 1. */
  readonly seed?: number
  /** What time it is outside, in milliseconds. Default: the machine's clock. */
  readonly clock?: { now(): number }
}

/** Something that a panel or a recorder may want to show. */
export type Happening =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'page'; readonly page: PageState }
  | { readonly kind: 'diagnosis'; readonly page: PageState; readonly diagnosis: Diagnosis }
  | { readonly kind: 'http'; readonly exchange: PlatformExchange }
  | { readonly kind: 'push'; readonly delivery: Delivery }
  | { readonly kind: 'gesture'; readonly gesture: Gesture }
  | { readonly kind: 'request'; readonly request: TroubledRequest }
  /** What pages know of the phone from their first script on is another: `clockSkew`, or `foreground`. */
  | { readonly kind: 'phone' }

/** Decides for the user. `undefined` leaves the answer to the registry's example. */
export type Person = (question: Question) => Promise<Outcome | undefined>

export interface ForkOptions {
  /** Default: that of the simulator. */
  readonly personality?: Personality
}

/** A page that the simulator was installed into. */
export interface Installation {
  readonly page: PageHost
  remove(): void
}

export interface Simulator {
  /** `main`, or the name of a session: see {@link Simulator.fork}. */
  readonly id: string
  /** The account that everything is about; further ones are in `world.state.accounts`. */
  readonly account: Account
  readonly world: World
  /** The HTTP API and the OAuth pages. */
  readonly platform: Platform
  /** What goes wrong between pages and what they ask for, behind a proxy, in Vite and in Playwright. */
  readonly network: Network
  /** Reverse proxies that put apps into this WeChat. */
  readonly proxy: Proxies
  /** Messages and events to the account's server. */
  readonly push: PushSender
  personality: Personality
  /** Whether WeChat is in sight. Pages are told when it changes, by `visibilitychange`; those that open meanwhile know. */
  foreground: boolean
  /** Milliseconds by which the phone's clock is ahead of the right time, that of servers: what `Date` says in pages. */
  clockSkew: number
  /** The documents that are connected, oldest first. */
  readonly pages: readonly PageHost[]

  /**
   * Answers a JSAPI in place of the simulated user, for one call only with `once`. Those for once come first, in order; then the
   * latest lasting one. Returns how to withdraw it.
   */
  handle<Options, Result>(
    api: JsApiCall<Options, Result>,
    answer: (options: Options) => Outcome<Result> | Promise<Outcome<Result>>,
    options?: { readonly once?: boolean },
  ): () => void
  handle(
    api: string,
    answer: (options: unknown) => Outcome | Promise<Outcome>,
    options?: { readonly once?: boolean },
  ): () => void

  /** Makes answers to a JSAPI, or to all with `*`, late, missing, doubled or unreadable. Returns how to mend it. */
  fault(api: string, fault: Fault): () => void

  /** The bridge calls so far, oldest first, of one JSAPI if its public name is given. */
  calls(api?: string): readonly Call[]
  /** The calls of commands that neither the client nor a handler knows. Test adapters fail a test over them. */
  unknownCalls(): readonly Call[]
  /** Raises an event on every page that listens to it. */
  emit(event: string, payload: unknown): void
  /** Taps a share entry in the menu of the latest page. @throws {Error} when no page is connected. */
  tapMenu(item: ShareMenuItem): Promise<ShareCard>
  /** Shakes the phone; the shake's ticket belongs into the URL of the page that opens. `undefined` when no beacon is near. */
  shake(): Shake | undefined
  /** Lets somebody answer for the user, e.g. a panel. Returns how to leave. */
  attach(person: Person): () => void
  /** Tells about calls and pages as they happen. Returns how to stop. */
  watch(listener: (happening: Happening) => void): () => void

  /** Connects a document over any transport. */
  connect(send: (message: ToPage) => void): PageHost
  /** Disconnects a document. */
  disconnect(page: PageHost): void
  /** Turns a window of this process (jsdom) into a page inside WeChat: user agent, bridge, ready event. */
  install(window: Window): Promise<Installation>
  /**
   * A phone of its own in front of the same platform: pages, calls, overrides, place, network and clock are apart, the account's tokens
   * and tickets are not. Browsers choose it by the cookie `weh5_session`.
   */
  fork(options?: ForkOptions): Simulator
  /** The fork of that name. */
  session(id: string): Simulator | undefined
  /** Ends everything that the simulator started. */
  close(): Promise<void>
}

/**
 * A WeChat for a laptop: one world, the pages inside it, and the platform behind it.
 *
 * @example
 * const sim = createSimulator({ personality: 'android' })
 * await sim.install(window)
 * sim.handle('scanQRCode', () => ok({ resultStr: 'hi' }), { once: true })
 */
export function createSimulator({
  personality = 'ios',
  account,
  accounts,
  users,
  seed,
  clock = Date,
}: SimulatorOptions = {}): Simulator {
  const now = (): number => clock.now()
  const world = createWorld({
    now,
    ...(seed === undefined ? {} : { seed }),
    ...(account ? { account } : {}),
    ...(accounts ? { accounts } : {}),
    ...(users ? { users } : {}),
  })
  const [first] = world.state.accounts
  if (first === undefined) throw new Error('a world has at least one account')

  const news = createNews()
  const forks = new Map<string, Simulator>()
  let lastFork = 0
  const platform = createPlatform(
    world,
    worldOf,
    (exchange) => news.tell({ kind: 'http', exchange }),
    (delivery) => news.tell({ kind: 'push', delivery }),
  )

  /** The platform answers from the world of the phone that a browser belongs to; a back end has no phone. */
  function worldOf(request: Request): World {
    return forks.get(sessionIn(request.headers.get('cookie')) ?? '')?.world ?? world
  }

  const shared: Shared = {
    platform,
    get proxy() {
      return proxies
    },
    session: (id) => forks.get(id),
    fork(options = {}) {
      const id = `session-${++lastFork}`
      const fork = createSession({
        id,
        account: simulator.account,
        world: forkWorld(world, world.state.seed + lastFork, now),
        personality: options.personality ?? simulator.personality,
        news: createNews(),
        shared,
        closed: async () => void forks.delete(id),
      })
      forks.set(id, fork)
      return fork
    },
  }
  const simulator = createSession({
    id: 'main',
    account: first,
    world,
    personality,
    news,
    shared,
    async closed() {
      await Promise.all([...forks.values()].map((fork) => fork.close()))
      await Promise.all([platform.close(), proxies.close()])
    },
  })
  const proxies = createProxies(simulator)
  return simulator
}
