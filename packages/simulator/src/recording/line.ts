import type { Outcome } from '../bridge/outcome.ts'
import type { Gesture, Message } from '../bridge/protocol.ts'
import type { Personality } from '../bridge/catalogue.ts'

/** One line of a recording (JSONL). `at` is milliseconds since the recording began. */
export type Line =
  /** The first. */
  | { readonly kind: 'start'; readonly version: 1; readonly personality: Personality }
  | { readonly kind: 'navigate'; readonly at: number; readonly url: string; readonly title: string }
  | { readonly kind: 'gesture'; readonly at: number; readonly gesture: Gesture }
  | {
      readonly kind: 'call'
      readonly at: number
      readonly api: string
      readonly args: Message
      /** Absent when the call was never answered. */
      readonly outcome?: Outcome
    }

/** The text of a recording. */
export function writeLines(lines: readonly Line[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** A recording that cannot be read. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError'
  readonly code = 'RECORDING_UNREADABLE'
}

/** @throws {RecordingError} with the number of the line that is none. */
export function readLines(text: string): readonly Line[] {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readLine)
  const [first] = lines
  if (first?.kind !== 'start') throw new RecordingError('A recording begins with {"kind":"start",…}.')
  return lines
}

const kinds: readonly Line['kind'][] = ['start', 'navigate', 'gesture', 'call']

function readLine(text: string, index: number): Line {
  const value = parsed(text)
  const isLine =
    typeof value === 'object' && value !== null && 'kind' in value && kinds.some((kind) => kind === value.kind)
  if (!isLine) throw new RecordingError(`Line ${index + 1} is no line of a recording: ${text.slice(0, 80)}`)
  // `writeLines` wrote it; its kind tells its shape.
  return value as Line
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
