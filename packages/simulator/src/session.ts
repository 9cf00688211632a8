import type { JsApiCall } from '@weh5/protocol/jsapi'
import type { Call } from './bridge/call.ts'
import type { Personality } from './bridge/catalogue.ts'
import { createHost, type PageHost } from './bridge/host.ts'
import type { Surroundings } from './bridge/surroundings.ts'
import { createInProcessTransport } from './bridge/in-process.ts'
import { createBridge } from './bridge/page.ts'
import { createFaults } from './faults.ts'
import { createNetwork } from './network/network.ts'
import type { News } from './news.ts'
import { createOverrides, type Handler } from './overrides.ts'
import { notifyPaid } from './platform/pay/notify.ts'
import { disguise } from './page/disguise.ts'
import { agreeToNotices } from './push/agree-to-notices.ts'
import { createPushSender, type Delivery } from './push/sender.ts'
import type { Installation, Person, Simulator } from './simulator.ts'
import type { Account } from './world/account.ts'
import { shakeAtNearest } from './world/shake.ts'
import { findUser } from './world/user.ts'
import type { World } from './world/world.ts'

/** What the sessions of one simulator have in common. */
export type Shared = Pick<Simulator, 'platform' | 'proxy' | 'fork' | 'session'>

export interface SessionOptions {
  readonly id: string
  readonly account: Account
  readonly world: World
  readonly personality: Personality
  readonly news: News
  readonly shared: Shared
  /** Runs after the session has closed its pages. */
  readonly closed: () => Promise<void>
}

/** One phone: its pages, what they called, and who answers. */
export function createSession({ id, account, world, personality, news, shared, closed }: SessionOptions): Simulator {
  const overrides = createOverrides()
  const faults = createFaults()
  const recorded: Call[] = []
  const people: Person[] = []
  const pages: PageHost[] = []
  const installations = new Set<Installation>()
  let lastPage = 0
  let foreground = true

  const delivered = (delivery: Delivery): void => news.tell({ kind: 'push', delivery })

  const around: Surroundings = {
    world,
    foreground: () => foreground,
    override: (api) => overrides.take(api),
    fault: (api) => faults.of(api),
    ask: async (question) => people.at(-1)?.(question),
    record(call) {
      if (call.outcome === undefined) recorded.push(call)
      news.tell({ kind: 'call', call })
    },
    gestured: (gesture) => news.tell({ kind: 'gesture', gesture }),
    diagnosed: (page, diagnosis) => news.tell({ kind: 'diagnosis', page, diagnosis }),
    paid: (order) => void notifyPaid(world, order),
    agreed: (appId, templateIds) => agreeToNotices(world, appId, templateIds, delivered),
    changed: (page) => news.tell({ kind: 'page', page }),
  }

  const simulator: Simulator = {
    id,
    account,
    world,
    personality,
    get foreground() {
      return foreground
    },
    set foreground(inSight) {
      if (inSight === foreground) return
      foreground = inSight
      for (const page of pages) page.setForeground(inSight)
      news.tell({ kind: 'phone' })
    },
    get clockSkew() {
      return world.state.phone.clockSkew
    },
    set clockSkew(skew) {
      world.state.phone.clockSkew = skew
      for (const page of pages) page.tellClock()
      news.tell({ kind: 'phone' })
    },
    pages,
    platform: shared.platform,
    network: createNetwork(world, {
      told: (request) => news.tell({ kind: 'request', request }),
      changed() {
        for (const page of pages) page.tellNetwork(simulator.network.patterns())
      },
    }),
    push: createPushSender(world, delivered),
    get proxy() {
      return shared.proxy
    },
    handle(api: string | JsApiCall<unknown, unknown>, handler: Handler, { once = false }: { once?: boolean } = {}) {
      return overrides.add(typeof api === 'string' ? api : api.name, handler, once)
    },
    fault: (api, fault) => faults.add(api, fault),
    calls: (api) => recorded.filter((call) => api === undefined || call.api === api),
    unknownCalls: () => recorded.filter(({ unknown }) => unknown),
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
      return user && shakeAtNearest(world, account, user)
    },
    attach(person) {
      people.push(person)
      return () => void people.splice(people.indexOf(person), 1)
    },
    watch: (listener) => news.watch(listener),
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
    fork: (options) => shared.fork(options),
    session: (name) => shared.session(name),
    async close() {
      for (const installation of installations) installation.remove()
      for (const page of pages.slice()) simulator.disconnect(page)
      world.clock.close()
      await closed()
    },
  }
  return simulator
}
