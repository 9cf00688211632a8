import type { VNode } from 'preact'
import type { Outcome } from '../../bridge/outcome.ts'
import type { CallView } from '../../control/protocol.ts'
import { usePanel } from '../context.ts'
import type { Words } from '../words.ts'

export interface TimelineProps {
  readonly calls: readonly CallView[]
  readonly onClear: () => void
}

const outcomeWords: Readonly<Record<Outcome['kind'], (words: Words) => string>> = {
  ok: (words) => words.ok,
  cancel: (words) => words.cancelled,
  deny: (words) => words.denied,
  fail: (words) => words.failed,
  silence: (words) => words.silent,
  raw: (words) => words.rawReply,
}

/** Every bridge call, the latest first. */
export function Timeline({ calls, onClear }: TimelineProps): VNode {
  const { words } = usePanel()
  return (
    <section class="timeline">
      <header>
        <h2>{words.calls}</h2>
        <output>{calls.length}</output>
        {calls.length > 0 && (
          <button type="button" class="quiet" onClick={onClear}>
            {words.clear}
          </button>
        )}
      </header>
      {calls.length === 0 ? (
        <p class="timeline-empty">{words.noCalls}</p>
      ) : (
        <ol>
          {calls.toReversed().map((call) => (
            <Row key={call.number} call={call} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Row({ call }: { readonly call: CallView }): VNode {
  const { words } = usePanel()
  const { api, command, args, outcome, at } = call
  return (
    <li>
      <details>
        <summary>
          <i class="dot" data-outcome={outcome?.kind ?? 'pending'} />
          <b>{api}</b>
          {command !== api && <span class="command">{command}</span>}
          <span class="outcome" data-outcome={outcome?.kind ?? 'pending'}>
            {outcome ? outcomeWords[outcome.kind](words) : words.pending}
          </span>
          <time>{clock(at)}</time>
        </summary>
        <pre>{JSON.stringify(args, null, 2)}</pre>
        {outcome && <pre class="reply">{JSON.stringify(replyOf(outcome), null, 2)}</pre>}
      </details>
    </li>
  )
}

function replyOf(outcome: Outcome): unknown {
  if (outcome.kind === 'ok') return outcome.result ?? 'ok'
  if (outcome.kind === 'fail') return outcome.text
  return outcome.kind === 'raw' ? outcome.reply : outcome.kind
}

function clock(at: number): string {
  return new Date(at).toTimeString().slice(0, 8)
}
