import { jsApiSpecs } from '@weh5/protocol/jsapi'
import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Fault } from '../../faults.ts'
import { usePanel } from '../context.ts'
import { Choice } from './choice.tsx'
import { FaultList } from './fault-list.tsx'

const names = ['*', ...jsApiSpecs.filter((spec) => 'command' in spec).map(({ api }) => api.name)]

type Answers = 'once' | 'never' | 'twice'
const answerCounts: Readonly<Record<Answers, 0 | 1 | 2>> = { once: 1, never: 0, twice: 2 }

/** What goes wrong with the answers of WeChat, per JSAPI. */
export function ApiFaults({ faults }: { readonly faults: Readonly<Record<string, Fault>> }): VNode {
  const { words, send } = usePanel()
  const [api, setApi] = useState('*')
  const [latency, setLatency] = useState(1500)
  const [answers, setAnswers] = useState<Answers>('once')
  const [malformed, setMalformed] = useState(false)

  function add(event: Event): void {
    event.preventDefault()
    const fault: Fault = {
      ...(latency > 0 ? { latency } : {}),
      ...(answers === 'once' ? {} : { answers: answerCounts[answers] }),
      ...(malformed ? { malformed: true } : {}),
    }
    send({ kind: 'fault', api, fault })
  }

  return (
    <section class="fault-kind" aria-label="JSAPI">
      <h3>JSAPI</h3>
      <p class="hint">{words.faultsHint}</p>
      <form class="fault-form" onSubmit={add}>
        <label class="fault-pattern">
          {words.api}
          <input list="jsapis" value={api} onInput={(event) => setApi(event.currentTarget.value)} required />
          <datalist id="jsapis">
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
        <label>
          {words.latency}
          <input
            type="number"
            min="0"
            step="100"
            value={latency}
            onInput={(event) => setLatency(Number(event.currentTarget.value))}
          />
        </label>
        <div>
          {words.answers}
          <Choice
            label={words.answers}
            options={['once', 'never', 'twice']}
            names={words.answersOf}
            value={answers}
            onChange={setAnswers}
          />
        </div>
        <label class="fault-check">
          <input type="checkbox" checked={malformed} onChange={(event) => setMalformed(event.currentTarget.checked)} />
          {words.malformed}
        </label>
        <Button type="submit" variant="primary" size="mini" inline>
          {words.add}
        </Button>
      </form>
      <FaultList
        faults={faults}
        describe={describe}
        onRemove={(name) => send({ kind: 'fault', api: name, fault: null })}
      />
    </section>
  )
}

function describe({ latency, answers, malformed }: Fault): string {
  const parts = [
    latency !== undefined && `${String(latency)} ms`,
    answers !== undefined && answers !== 1 && `×${answers}`,
    malformed && '{"',
  ]
  return parts.filter((part) => part !== false && part !== undefined).join('  ')
}
