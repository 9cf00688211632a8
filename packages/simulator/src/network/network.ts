import { delayOf } from '../faults.ts'
import type { World } from '../world/world.ts'
import { fitsPattern } from './address-pattern.ts'

/** What goes wrong with requests that a page sends. */
export interface NetworkFault {
  /** Milliseconds of world time before anything else happens; a pair is a range to draw from. */
  readonly latency?: number | readonly [from: number, to: number]
  /** An HTTP status in place of the answer. */
  readonly status?: number
  /** The connection breaks: no answer at all, as from a host that is down. */
  readonly abort?: true
  /** How often it goes wrong; default: until mended. */
  readonly times?: number
}

/** A request that met a fault, or was for what the simulator does not have, for whoever watches. */
export interface TroubledRequest {
  readonly method: string
  /** Without the query, which may carry secrets. */
  readonly url: string
  /** `not-simulated`: 404, because it was for a file of WeChat's hosts, which hear nothing of simulated pages. */
  readonly fate: Fate | 'not-simulated'
  /** World time in milliseconds when it was sent. */
  readonly at: number
}

/** How a request ends: an HTTP status in place of an answer, a broken connection, or the usual answer, only later. */
export type Fate = number | 'broken' | 'late'

/** The network between a page and everything that it asks for: its app, the official script, WeChat's other hosts. */
export interface Network {
  /**
   * Lets requests of pages fail, break off, or wait. Patterns: `*` is any characters; `/…` a path on any host, `host/…` an address without
   * its scheme. Of several faults for one request the later go before the earlier, field by field. Returns how to mend it.
   *
   * @example
   * sim.network.fault('res.wx.qq.com/*', { abort: true }) // the official script's host is down, its backup works
   * sim.network.fault('res*.wx.qq.com/*', { abort: true }) // both are down
   * sim.network.fault('/wechat/js-config', { latency: 5000 }) // the signature comes late
   * sim.network.fault('/wechat/js-config', { status: 500, times: 1 }) // or fails, once
   */
  fault(pattern: string, fault: NetworkFault): () => void
  /** The patterns that faults are in force for. */
  patterns(): readonly string[]
  /** Whether a fault is in force for an address. */
  isTroubled(url: string): boolean
  /** What a request meets, once its time has come. An adapter asks this for each that {@link Network.isTroubled}. */
  meet(method: string, url: string): Promise<Fate>
  /** Tells that the simulator does not have what a request of a page was for. */
  refused(method: string, url: string): void
}

export interface NetworkListener {
  /** Hears about every request that met a fault. */
  readonly told: (request: TroubledRequest) => void
  /** Other faults are in force. */
  readonly changed: () => void
}

export function createNetwork({ clock, state }: World, { told, changed }: NetworkListener): Network {
  interface Entry {
    readonly pattern: string
    readonly fault: NetworkFault
    left: number
  }
  const entries = new Set<Entry>()
  const matching = (url: string): readonly Entry[] => [...entries].filter(({ pattern }) => fitsPattern(pattern, url))

  function remove(entry: Entry): void {
    if (entries.delete(entry)) changed()
  }

  function take(url: string): NetworkFault {
    const found = matching(url)
    for (const entry of found) {
      entry.left -= 1
      if (entry.left <= 0) remove(entry)
    }
    return Object.assign({}, ...found.map(({ fault }) => fault)) as NetworkFault
  }

  function tell(method: string, url: string, fate: TroubledRequest['fate'], at: number): void {
    told({ method, url: url.split(/[?#]/, 1)[0] ?? '', fate, at })
  }

  return {
    fault(pattern, fault) {
      const entry = { pattern, fault, left: fault.times ?? Infinity }
      entries.add(entry)
      changed()
      return () => remove(entry)
    },
    patterns: () => [...entries].map(({ pattern }) => pattern),
    isTroubled: (url) => entries.size > 0 && matching(url).length > 0,
    async meet(method, url) {
      const at = clock.now()
      const { latency = 0, abort, status } = take(url)
      const delay = delayOf({ latency }, state)
      if (delay > 0) await new Promise<void>((resolve) => void clock.after(delay, resolve))
      const fate = abort ? 'broken' : (status ?? 'late')
      tell(method, url, fate, at)
      return fate
    },
    refused: (method, url) => tell(method, url, 'not-simulated', clock.now()),
  }
}
