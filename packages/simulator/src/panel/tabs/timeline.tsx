import { toast } from '@weh5/ui'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Outcome } from '../../bridge/outcome.ts'
import type { CallView } from '../../control/protocol.ts'
import type { PlatformExchange } from '../../platform/respond.ts'
import type { TroubledRequest } from '../../network/network.ts'
import { usePanel } from '../context.ts'
import type { Model } from '../model.ts'
import type { Words } from '../words.ts'
import './timeline.css'

export interface TimelineProps {
  readonly model: Pick<Model, 'calls' | 'exchanges' | 'requests'>
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

type Entry =
  | { readonly key: string; readonly at: number; readonly text: string; readonly call: CallView }
  | { readonly key: string; readonly at: number; readonly text: string; readonly exchange: PlatformExchange }
  | { readonly key: string; readonly at: number; readonly text: string; readonly request: TroubledRequest }

/** Every bridge call, every request to the platform, and what requests of the page met faults, the latest first. */
export function Timeline({ model, onClear }: TimelineProps): VNode {
  const { words, send, listen } = usePanel()
  const [filter, setFilter] = useState('')
  useEffect(
    () => listen((message) => message.kind === 'test' && void copy(message.text, words.testCopied)),
    [listen, words],
  )
  const entries = entriesOf(model).filter(({ text }) => text.includes(filter.toLowerCase()))

  return (
    <section class="timeline">
      <header>
        <h2>{words.calls}</h2>
        <output>{entries.length}</output>
        <input
          type="search"
          class="timeline-filter"
          aria-label={words.filter}
          placeholder={words.filter}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        <button type="button" class="quiet" onClick={() => send({ kind: 'copy-test' })}>
          {words.copyTest}
        </button>
        <button type="button" class="quiet" onClick={onClear}>
          {words.clear}
        </button>
      </header>
      {entries.length === 0 ? (
        <p class="timeline-empty">{words.noCalls}</p>
      ) : (
        <ol>
          {entries.map((entry) => (
            <Row key={entry.key} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  )
}

function entriesOf({ calls, exchanges, requests }: TimelineProps['model']): readonly Entry[] {
  const entries: Entry[] = [
    ...calls.map((call) => ({
      key: `call-${call.number}`,
      at: call.at,
      text: `${call.api} ${call.command}`.toLowerCase(),
      call,
    })),
    ...exchanges.map((exchange, index) => ({
      key: `http-${index}`,
      at: exchange.at,
      text: `${exchange.method} ${exchange.path}`.toLowerCase(),
      exchange,
    })),
    ...requests.map((request, index) => ({
      key: `request-${index}`,
      at: request.at,
      text: `${request.method} ${request.url}`.toLowerCase(),
      request,
    })),
  ]
  return entries.toSorted((one, other) => other.at - one.at)
}

function Row({ entry }: { readonly entry: Entry }): VNode {
  if ('call' in entry) return <CallRow call={entry.call} />
  return 'exchange' in entry ? <ExchangeRow exchange={entry.exchange} /> : <RequestRow request={entry.request} />
}

function CallRow({ call }: { readonly call: CallView }): VNode {
  const { words } = usePanel()
  const { api, command, args, outcome, at } = call
  const kind = outcome?.kind ?? 'pending'
  return (
    <li>
      <details>
        <summary>
          <i class="dot" data-outcome={kind} />
          <b>{api}</b>
          {command !== api && <span class="command">{command}</span>}
          <span class="outcome" data-outcome={kind}>
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

function ExchangeRow({ exchange }: { readonly exchange: PlatformExchange }): VNode {
  const { method, path, status, errcode, at } = exchange
  const isFailure = errcode !== 0 || status >= 400
  return (
    <li class="exchange">
      <i class="dot" data-outcome={isFailure ? 'fail' : 'http'} />
      <span class="method">{method}</span>
      <b>{path}</b>
      <span class="outcome" data-outcome={isFailure ? 'fail' : 'http'}>
        {errcode === 0 ? status : errcode}
      </span>
      <time>{clock(at)}</time>
    </li>
  )
}

function RequestRow({ request }: { readonly request: TroubledRequest }): VNode {
  const { words } = usePanel()
  const { method, url, fate, at } = request
  const kind = fate === 'late' ? 'silence' : 'fail'
  return (
    <li class="exchange">
      <i class="dot" data-outcome={kind} />
      <span class="method">{method}</span>
      <b title={url}>{url.replace(/^https?:\/\//, '')}</b>
      <span class="outcome" data-outcome={kind}>
        {typeof fate === 'number'
          ? fate
          : { late: words.late, broken: words.endOf.breaks, 'not-simulated': words.notSimulated }[fate]}
      </span>
      <time>{clock(at)}</time>
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

async function copy(text: string, done: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  toast.success(done)
}
