import type { Simulator } from '../simulator.ts'
import { silence } from '../bridge/outcome.ts'
import { readLines } from './line.ts'

/** What a signature was worth then says nothing about now. */
export const answeredAnew: ReadonlySet<string> = new Set(['config', 'checkJsApi'])

/**
 * Lets WeChat answer as it did in a recording: each JSAPI gives its recorded answers once, in order, and is itself again afterwards.
 *
 * @throws {RecordingError} when the text is no recording.
 */
export function replay(sim: Simulator, text: string): void {
  for (const line of readLines(text)) {
    if (line.kind !== 'call' || answeredAnew.has(line.api)) continue
    const { api, outcome = silence() } = line
    sim.handle(api, () => outcome, { once: true })
  }
}
