import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Scenario } from '../../control/protocol.ts'
import { usePanel } from '../context.ts'

/** Everything around the page in one file. */
export function ScenarioTab({ onReload }: { readonly onReload: () => void }): VNode {
  const { words, send, listen } = usePanel()
  useEffect(() => listen((message) => message.kind === 'scenario' && download(message.scenario)), [listen])

  async function load(file: File | undefined): Promise<void> {
    if (file === undefined) return
    // The simulator looks at it before it takes it.
    send({ kind: 'load-scenario', scenario: JSON.parse(await file.text()) as Scenario })
    onReload()
  }

  return (
    <div class="tab">
      <p class="hint">{words.scenarioHint}</p>
      <div class="scenario">
        <Button size="medium" inline onClick={() => send({ kind: 'save-scenario' })}>
          {words.save}
        </Button>
        <label class="wk-button wk-button_default wk-button_medium wk-button_inline">
          {words.load}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void load(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
    </div>
  )
}

function download(scenario: Scenario): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(scenario, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'wechat-scenario.json'
  link.click()
  URL.revokeObjectURL(url)
}
