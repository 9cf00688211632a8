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
  const since = (): number => sim.world.clock.now() - start
  // A call gets its outcome later.
  const lines: (Line | Call)[] = []
  let lastUrl = 'about:blank'
  const stop = sim.watch((happening) => {
    if (happening.kind === 'call' && !lines.includes(happening.call)) lines.push(happening.call)
    if (happening.kind === 'gesture') lines.push({ kind: 'gesture', at: since(), gesture: happening.gesture })
    if (happening.kind !== 'page' || happening.page.url === lastUrl) return
    const { url, title } = happening.page
    lastUrl = url
    lines.push({ kind: 'navigate', at: since(), url: redactUrl(url), title })
  })
  const { personality } = sim

  return {
    stop,
    text() {
      const written = lines.map((line) => ('kind' in line ? line : lineOf(line, start)))
      return writeLines([{ kind: 'start', version: 1, personality }, ...written])
    },
  }
}

function lineOf({ api, args, outcome, at }: Call, start: number): Line {
  const line = redact({ kind: 'call', at: at - start, api, args, ...(outcome ? { outcome } : {}) })
  // Redacting keeps the shape.
  return line as Line
}
