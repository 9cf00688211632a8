import type { JsApiCall } from '@weh5/protocol/jsapi'
import type { Call } from './bridge/call.ts'
import type { Personality } from './bridge/catalogue.ts'
import { createHost, type PageHost, type Question, type Surroundings } from './bridge/host.ts'
import { createInProcessTransport } from './bridge/in-process.ts'
import type { Outcome } from './bridge/outcome.ts'
import type { PageState } from './bridge/page-state.ts'
import { createBridge } from './bridge/page.ts'
import type { ToPage } from './bridge/protocol.ts'
import type { ShareCard, ShareMenuItem } from './bridge/share.ts'
import type { Diagnosis } from './doctor/diagnose.ts'
import { disguise } from './page/disguise.ts'
import { createPlatform, type Platform } from './platform/platform.ts'
import type { PlatformExchange } from './platform/respond.ts'
import { createProxies, type Proxies } from './proxy/proxies.ts'
import type { Account } from './world/account.ts'
import { shakeAtNearest, type Shake } from './world/shake.ts'
import { findUser, type User } from './world/user.ts'
import { createWorld, type World } from './world/world.ts'

export interface SimulatorOptions {
  /** The client that pages meet. Default `ios`. */
  readonly personality?: Personality
  /** What the account must have; the rest is drawn from the seed. */
  readonly account?: Partial<Account>
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

/** Decides for the user. `undefined` leaves the answer to the registry's example. */
export type Person = (question: Question) => Promise<Outcome | undefined>

/** A page that the simulator was installed into. */
export interface Installation {
  readonly page: PageHost
  remove(): void
}

export interface Simulator {
  /** The account that everything is about. */
  readonly account: Account
  readonly world: World
  /** The HTTP API and the OAuth pages. */
  readonly platform: Platform
  /** Reverse proxies that put apps into this WeChat. */
  readonly proxy: Proxies
  personality: Personality
  /** The documents that are connected, oldest first. */
  readonly pages: readonly PageHost[]

  /** Answers a JSAPI in place of the simulated user, for the next call only with `once`. Later handlers win. Returns how to withdraw it. */
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

  /** The bridge calls so far, oldest first, of one JSAPI if its public name is given. */
  calls(api?: string): readonly Call[]
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
  /** Ends everything that the simulator started. */
  close(): Promise<void>
}

interface Override {
  readonly api: string
  readonly once: boolean
  readonly answer: (options: unknown) => Outcome | Promise<Outcome>
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
  users,
  seed,
  clock,
}: SimulatorOptions = {}): Simulator {
  const world = createWorld({
    ...(seed === undefined ? {} : { seed }),
    ...(account ? { account } : {}),
    ...(users ? { users } : {}),
    ...(clock ? { now: () => clock.now() } : {}),
  })
  const [first] = world.state.accounts
  if (first === undefined) throw new Error('a world has at least one account')

  const overrides: Override[] = []
  const recorded: Call[] = []
  const watchers = new Set<(happening: Happening) => void>()
  const people: Person[] = []
  const pages: PageHost[] = []
  const installations = new Set<Installation>()
  let lastPage = 0

  const tell = (happening: Happening): void => {
    for (const watcher of watchers) watcher(happening)
  }

  const around: Surroundings = {
    world,
    override(api) {
      const found = overrides.findLast((override) => override.api === api)
      if (found?.once) overrides.splice(overrides.indexOf(found), 1)
      return found?.answer
    },
    ask: async (question) => people.at(-1)?.(question),
    record(call) {
      if (call.outcome === undefined) recorded.push(call)
      tell({ kind: 'call', call })
    },
    diagnosed: (page, diagnosis) => tell({ kind: 'diagnosis', page, diagnosis }),
    changed: (page) => tell({ kind: 'page', page }),
  }

  const platform = createPlatform(world, (exchange) => tell({ kind: 'http', exchange }))

  const simulator: Simulator = {
    account: first,
    world,
    platform,
    get proxy() {
      return proxies
    },
    personality,
    pages,
    handle(
      api: string | JsApiCall<unknown, unknown>,
      answer: (options: unknown) => Outcome | Promise<Outcome>,
      { once = false }: { readonly once?: boolean } = {},
    ) {
      const override: Override = { api: typeof api === 'string' ? api : api.name, once, answer }
      overrides.push(override)
      return () => {
        const index = overrides.indexOf(override)
        if (index >= 0) overrides.splice(index, 1)
      }
    },
    calls: (api) => (api === undefined ? [...recorded] : recorded.filter((call) => call.api === api)),
    emit(event, payload) {
      for (const page of pages) page.emit(event, payload)
    },
    async tapMenu(item) {
      const page = pages.at(-1)
      if (page === undefined) throw new Error('no page is connected whose menu could be tapped')
      return page.tapMenu(item)
    },
    shake() {
      const user = findUser(world, world.state.phone.userId)
      return user && shakeAtNearest(world, first, user)
    },
    attach(person) {
      people.push(person)
      return () => void people.splice(people.indexOf(person), 1)
    },
    watch(listener) {
      watchers.add(listener)
      return () => void watchers.delete(listener)
    },
    connect(send) {
      const page = createHost(around, { id: `page-${++lastPage}`, personality: simulator.personality, send })
      pages.push(page)
      return page
    },
    disconnect(page) {
      page.close()
      const index = pages.indexOf(page)
      if (index >= 0) pages.splice(index, 1)
    },
    async install(window) {
      const transport = createInProcessTransport((message) => page.receive(message))
      const page = simulator.connect((message) => transport.send(message))
      const undress = disguise(window, page.state.personality)
      const installed = createBridge(window, transport.page, { personality: page.state.personality })
      const installation: Installation = {
        page,
        remove() {
          installed.remove()
          undress()
          simulator.disconnect(page)
          installations.delete(installation)
        },
      }
      installations.add(installation)
      return installation
    },
    async close() {
      for (const installation of installations) installation.remove()
      for (const page of pages.slice()) simulator.disconnect(page)
      world.clock.close()
      await Promise.all([platform.close(), proxies.close()])
    },
  }
  const proxies = createProxies(simulator)
  return simulator
}
