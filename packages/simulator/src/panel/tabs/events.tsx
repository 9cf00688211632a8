import { jsApiSpecs, type JsApiEventSpec } from '@weh5/protocol/jsapi'
import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { usePanel } from '../context.ts'
import './events.css'
import { JsonForm } from './json-form.tsx'

type EventSpec = JsApiEventSpec<unknown, unknown>

const specs = jsApiSpecs.filter((spec): spec is EventSpec => 'event' in spec)

/** What happens to the phone without the page having asked: it is shaken, put away, or raises an event, of the registry or any other. */
export function EventsTab({ foreground }: { readonly foreground: boolean }): VNode {
  const { words, language, send } = usePanel()
  return (
    <div class="tab">
      <div class="happenings">
        <Button size="medium" inline variant="primary" onClick={() => send({ kind: 'shake' })}>
          {words.shake}
        </Button>
        <Button size="medium" inline onClick={() => send({ kind: 'foreground', foreground: !foreground })}>
          {foreground ? words.putAway : words.comeBack}
        </Button>
      </div>
      <JsonForm
        label={words.event}
        templates={specs.map(({ api, title, example }) => ({ name: api.name, title: title[language], example }))}
        first="onVoiceRecordEnd"
        otherwise={words.otherEvent}
        action={words.raise}
        onSend={(event, payload) => send({ kind: 'emit', event, payload })}
      />
    </div>
  )
}
