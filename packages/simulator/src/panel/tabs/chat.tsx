import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { PhoneView } from '../../control/protocol.ts'
import type { Delivery } from '../../push/sender.ts'
import type { PushMode } from '../../push/settings.ts'
import { usePanel } from '../context.ts'
import { Avatar } from '../phone/avatar.tsx'
import { Choice } from './choice.tsx'

export interface ChatTabProps {
  readonly phone: PhoneView | undefined
  readonly pushUrl: string | null
  readonly deliveries: readonly Delivery[]
}

const modes: readonly PushMode[] = ['safe', 'compatible', 'plain']

/** A conversation with the account, that is: with your push endpoint. */
export function ChatTab({ phone, pushUrl, deliveries }: ChatTabProps): VNode {
  const { words, send } = usePanel()
  const [url, setUrl] = useState(pushUrl ?? `${window.location.origin}/wechat/push`)
  const [mode, setMode] = useState<PushMode>('safe')
  const [text, setText] = useState('')
  const user = phone?.users.find(({ id }) => id === phone.userId)

  return (
    <div class="tab chat-tab">
      <form
        class="chat-server"
        onSubmit={(event) => {
          event.preventDefault()
          send({ kind: 'connect-push', url, mode })
        }}
      >
        <label>
          {words.serverUrl}
          <input type="url" value={url} onInput={(event) => setUrl(event.currentTarget.value)} required />
        </label>
        <Choice label={words.pushMode} options={modes} names={words.mode} value={mode} onChange={setMode} />
        <Button type="submit" size="mini" inline>
          {words.connect}
        </Button>
      </form>
      <div class="chat-log">
        {deliveries.length === 0 && <p class="hint">{words.chatEmpty}</p>}
        {deliveries.map((delivery, index) => (
          <div key={index}>
            <p class="chat-mine">
              <span>{said(delivery)}</span>
              <Avatar holder={user} size={32} />
            </p>
            {delivery.attempts.length > 1 && <p class="chat-note">{words.attempts(delivery.attempts.length)}</p>}
            {delivery.reply && <p class="chat-theirs">{replied(delivery.reply)}</p>}
            {delivery.notice && <p class="chat-note">{delivery.notice}</p>}
          </div>
        ))}
      </div>
      {pushUrl !== null && (
        <form
          class="chat-say"
          onSubmit={(event) => {
            event.preventDefault()
            send({ kind: 'say', text })
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
          <button type="button" class="quiet" onClick={() => send({ kind: 'push-event', name: 'event:subscribe' })}>
            {words.follow}
          </button>
          <button type="button" class="quiet" onClick={() => send({ kind: 'push-event', name: 'event:unsubscribe' })}>
            {words.unfollow}
          </button>
        </form>
      )}
    </div>
  )
}

function said({ push }: Delivery): string {
  return 'content' in push && typeof push.content === 'string' ? push.content : push.name
}

function replied(reply: NonNullable<Delivery['reply']>): string {
  const { Content: content } = reply
  return typeof content === 'string' ? content : JSON.stringify(reply, null, 1)
}
