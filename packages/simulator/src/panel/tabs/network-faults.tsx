import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { NetworkFault } from '../../network/network.ts'
import { usePanel } from '../context.ts'
import { Choice } from './choice.tsx'
import { FaultList } from './fault-list.tsx'

type End = 'answers' | '404' | '500' | 'breaks'

const ends: Readonly<Record<End, NetworkFault>> = {
  answers: {},
  '404': { status: 404 },
  '500': { status: 500 },
  breaks: { abort: true },
}

interface Trouble {
  readonly pattern: string
  readonly latency: number
  readonly end: End
}

/** What goes wrong most. A page has to be loaded again to notice that its official script is not there. */
const usual = {
  primaryDown: { pattern: 'res.wx.qq.com/*', latency: 0, end: 'breaks' },
  bothDown: { pattern: 'res*.wx.qq.com/*', latency: 0, end: 'breaks' },
  signSlow: { pattern: '/wechat/js-config', latency: 5000, end: 'answers' },
  signFails: { pattern: '/wechat/js-config', latency: 0, end: '500' },
} satisfies Record<string, Trouble>

type Usual = keyof typeof usual

export interface NetworkFaultsProps {
  readonly faults: Readonly<Record<string, NetworkFault>>
  readonly onReload: () => void
}

/** What goes wrong between the page and what it asks for: the official script, the sign endpoint, anything else. */
export function NetworkFaults({ faults, onReload }: NetworkFaultsProps): VNode {
  const { words, send } = usePanel()
  const [{ pattern, latency, end }, setTrouble] = useState<Trouble>(usual.signSlow)
  const change = (part: Partial<Trouble>): void => setTrouble((trouble) => ({ ...trouble, ...part }))

  function add(event: Event): void {
    event.preventDefault()
    send({ kind: 'network-fault', pattern, fault: { ...(latency > 0 ? { latency } : {}), ...ends[end] } })
  }

  return (
    <section class="fault-kind" aria-label={words.requests}>
      <h3>{words.requests}</h3>
      <p class="hint">{words.requestsHint}</p>
      <div class="usual-faults">
        {(Object.keys(usual) as Usual[]).map((name) => (
          <button key={name} type="button" onClick={() => setTrouble(usual[name])}>
            {words.usualFaults[name]}
          </button>
        ))}
      </div>
      <form class="fault-form" onSubmit={add}>
        <label class="fault-pattern">
          {words.pattern}
          <input
            value={pattern}
            required
            spellcheck={false}
            onInput={(event) => change({ pattern: event.currentTarget.value })}
          />
        </label>
        <label>
          {words.latency}
          <input
            type="number"
            min="0"
            step="100"
            value={latency}
            onInput={(event) => change({ latency: Number(event.currentTarget.value) })}
          />
        </label>
        <div>
          {words.ending}
          <Choice
            label={words.ending}
            options={['answers', '404', '500', 'breaks']}
            names={words.endOf}
            value={end}
            onChange={(chosen) => change({ end: chosen })}
          />
        </div>
        <Button type="submit" variant="primary" size="mini" inline>
          {words.add}
        </Button>
        <Button size="mini" inline onClick={onReload}>
          {words.reloadPage}
        </Button>
      </form>
      <FaultList
        faults={faults}
        describe={({ latency: late, status, abort }) =>
          [late !== undefined && `${String(late)} ms`, abort ? words.endOf.breaks : status].filter(Boolean).join('  ')
        }
        onRemove={(name) => send({ kind: 'network-fault', pattern: name, fault: null })}
      />
    </section>
  )
}
