import { drawNumber, type RandomState } from './world/random.ts'

/** What goes wrong with the answers to a JSAPI. */
export interface Fault {
  /** Milliseconds of world time before the answer; a pair is a range to draw from. */
  readonly latency?: number | readonly [from: number, to: number]
  /** How often the answer comes: never, once, or twice. Default 1. */
  readonly answers?: 0 | 1 | 2
  /** Breaks every field of the answer, so that JSON in it cannot be read. */
  readonly malformed?: true
}

/** The faults that are in force. */
export interface Faults {
  /** @param api - A public name, or `*` for every JSAPI. Returns how to mend it. */
  add(api: string, fault: Fault): () => void
  /** All that apply to a call, the later over the earlier, those for one JSAPI over those for all. */
  of(api: string): Fault
}

export function createFaults(): Faults {
  const list: { readonly api: string; readonly fault: Fault }[] = []
  return {
    add(api, fault) {
      const entry = { api, fault }
      list.push(entry)
      return () => {
        const index = list.indexOf(entry)
        if (index >= 0) list.splice(index, 1)
      }
    },
    of(api) {
      const matching = ['*', api].flatMap((name) => list.filter((entry) => entry.api === name))
      return Object.assign({}, ...matching.map(({ fault }) => fault)) as Fault
    },
  }
}

/** Milliseconds to wait for a fault. */
export function delayOf({ latency = 0 }: Fault, random: RandomState): number {
  if (typeof latency === 'number') return latency
  const [from, to] = latency
  return from + Math.round(drawNumber(random) * (to - from))
}
