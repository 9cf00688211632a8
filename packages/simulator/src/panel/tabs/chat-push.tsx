import { examplePush, pushTable, type PushTableName } from '@weh5/protocol/push'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { usePanel } from '../context.ts'
import { JsonForm } from './json-form.tsx'

const names = Object.keys(pushTable).filter(isName)

/** What the simulator fills in by itself: whom it is from, when, and what kind it is. */
const common = new Set(['name', 'toUserName', 'fromUserName', 'createTime', 'msgId'])

/** Any message or event of the table, once or as often as WeChat sometimes repeats it. */
export function ChatPush(): VNode {
  const { words, language, send } = usePanel()
  const [repeated, setRepeated] = useState(false)
  return (
    <details class="chat-push">
      <summary>{words.otherPushes}</summary>
      <JsonForm
        label={words.pushName}
        templates={names.map((name) => ({ name, title: pushTable[name].title[language], example: exampleOf(name) }))}
        first="image"
        action={words.send}
        onSend={(name, value) => {
          if (!isName(name) || typeof value !== 'object' || value === null) return
          send({ kind: 'push', name, fields: { ...value }, copies: repeated ? 2 : 1 })
        }}
      >
        <label class="chat-repeat">
          <input type="checkbox" checked={repeated} onChange={(event) => setRepeated(event.currentTarget.checked)} />
          {words.twice}
        </label>
      </JsonForm>
    </details>
  )
}

function isName(name: string): name is PushTableName {
  return name in pushTable
}

function exampleOf(name: PushTableName): object {
  return Object.fromEntries(Object.entries(examplePush(name)).filter(([field]) => !common.has(field)))
}
