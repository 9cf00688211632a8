import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { PhoneView, WorldView } from '../../control/protocol.ts'
import type { Delivery } from '../../push/sender.ts'
import type { PushFormat, PushMode } from '../../push/settings.ts'
import { usePanel } from '../context.ts'
import { ChatLog } from './chat-log.tsx'
import './chat.css'
import { ChatPush } from './chat-push.tsx'
import { Choice } from './choice.tsx'

export interface ChatTabProps {
  readonly phone: PhoneView | undefined
  readonly world: WorldView | undefined
  readonly deliveries: readonly Delivery[]
}

const modes: readonly PushMode[] = ['safe', 'compatible', 'plain']
const formats: readonly PushFormat[] = ['xml', 'json']

/** A conversation with the account, that is: with your push endpoint. */
export function ChatTab({ phone, world, deliveries }: ChatTabProps): VNode {
  const { words, send } = usePanel()
  const pushUrl = world?.pushUrl ?? null
  const [url, setUrl] = useState(pushUrl ?? `${window.location.origin}/wechat/push`)
  const [mode, setMode] = useState<PushMode>('safe')
  const [format, setFormat] = useState<PushFormat>('xml')
  const [text, setText] = useState('')

  return (
    <div class="tab chat-tab">
      <form
        class="chat-server"
        onSubmit={(event) => {
          event.preventDefault()
          send({ kind: 'connect-push', url, mode, format })
        }}
      >
        <label>
          {words.serverUrl}
          <input type="url" value={url} onInput={(event) => setUrl(event.currentTarget.value)} required />
        </label>
        <Choice label={words.pushMode} options={modes} names={words.mode} value={mode} onChange={setMode} />
        <Choice label={words.pushFormat} options={formats} value={format} onChange={setFormat} />
        <Button type="submit" size="mini" inline>
          {words.connect}
        </Button>
      </form>
      <ChatLog phone={phone} deliveries={deliveries} sent={world?.sent ?? []} />
      {pushUrl !== null && (
        <>
          <form
            class="chat-say"
            onSubmit={(event) => {
              event.preventDefault()
              send({ kind: 'push', name: 'text', fields: { content: text } })
              setText('')
            }}
          >
            <input
              aria-label={words.say}
              placeholder={words.say}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
              required
            />
            <Button type="submit" variant="primary" size="mini" inline>
              {words.send}
            </Button>
            <button type="button" class="quiet" onClick={() => send({ kind: 'push', name: 'event:subscribe' })}>
              {words.follow}
            </button>
            <button type="button" class="quiet" onClick={() => send({ kind: 'push', name: 'event:unsubscribe' })}>
              {words.unfollow}
            </button>
          </form>
          <ChatPush />
        </>
      )}
    </div>
  )
}
