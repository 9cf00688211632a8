import type { Call } from '../bridge/call.ts'
import type { Simulator } from '../simulator.ts'
import { writeLines, type Line } from './line.ts'
import { redact, redactUrl } from './redact.ts'

/** What a page did and what WeChat answered, from one moment on. */
export interface Recording {
  /** The recording so far, as JSONL: secrets and people are redacted. */
  text(): string
  stop(): void
}

/**
 * Records a session, to replay it or to make a test of it.
 *
 * @example
 * const recording = record(sim)
 * // … somebody uses the app …
 * await writeFile('check-in.jsonl', recording.text())
 */
export function record(sim: Simulator): Recording {
  const start = sim.world.clock.now()
  const moves: { readonly at: number; readonly url: string; readonly title: string }[] = []
  const calls: Call[] = []
  const stop = sim.watch((happening) => {
    if (happening.kind === 'call' && !calls.includes(happening.call)) calls.push(happening.call)
    if (happening.kind !== 'page') return
    const { url, title } = happening.page
    if (url !== 'about:blank' && moves.at(-1)?.url !== url) moves.push({ at: sim.world.clock.now(), url, title })
  })
  const { personality } = sim

  return {
    stop,
    text() {
      const lines: Line[] = [
        ...moves.map((move): Line => ({ kind: 'navigate', ...move, at: move.at - start, url: redactUrl(move.url) })),
        ...calls.map((call): Line => lineOf(call, start)),
      ]
      const inOrder = lines.toSorted((one, other) => timeOf(one) - timeOf(other))
      return writeLines([{ kind: 'start', version: 1, personality }, ...inOrder])
    },
  }
}

function lineOf({ api, args, outcome, at }: Call, start: number): Line {
  const line = redact({ kind: 'call', at: at - start, api, args, ...(outcome ? { outcome } : {}) })
  // Redacting keeps the shape.
  return line as Line
}

function timeOf(line: Line): number {
  return line.kind === 'start' ? -1 : line.at
}
