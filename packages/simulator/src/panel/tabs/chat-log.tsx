import { pushTable, type WireObject } from '@weh5/protocol/push'
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PhoneView } from '../../control/protocol.ts'
import type { Delivery } from '../../push/sender.ts'
import type { SentMessage } from '../../world/customer.ts'
import { usePanel } from '../context.ts'
import { Avatar } from '../phone/avatar.tsx'
import type { Words } from '../words.ts'

export interface ChatLogProps {
  readonly phone: PhoneView | undefined
  readonly deliveries: readonly Delivery[]
  /** What the account wrote by itself. */
  readonly sent: readonly SentMessage[]
}

const notes: Readonly<Record<SentMessage['kind'], (words: Words) => string>> = {
  custom: (words) => words.byService,
  template: (words) => words.byTemplate,
  notice: (words) => words.byNotice,
  mass: (words) => words.byMass,
  // Shown with the push that it answers.
  reply: () => '',
}

type Entry = { readonly at: number } & ({ readonly delivery: Delivery } | { readonly message: SentMessage })

/** What was said, on both sides, in the order in which it happened. */
export function ChatLog({ phone, deliveries, sent }: ChatLogProps): VNode {
  const { words } = usePanel()
  const entries: readonly Entry[] = [
    ...deliveries.map((delivery) => ({ at: delivery.push.createTime * 1000, delivery })),
    ...sent.map((message) => ({ at: message.at, message })),
  ].toSorted((one, other) => one.at - other.at)
  const user = phone?.users.find(({ id }) => id === phone.userId)

  // What was said last is what one wants to read.
  const log = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => log.current?.scrollTo(0, log.current.scrollHeight), [entries.length])

  return (
    <div ref={log} class="chat-log">
      {entries.length === 0 && <p class="hint">{words.chatEmpty}</p>}
      {entries.map((entry, index) =>
        'delivery' in entry ? (
          <Exchange key={index} delivery={entry.delivery} avatar={<Avatar holder={user} size={32} />} />
        ) : (
          <div key={index}>
            <p class="chat-note">{notes[entry.message.kind](words)}</p>
            <Bubble text={written(entry.message.body)} />
          </div>
        ),
      )}
    </div>
  )
}

function Exchange({ delivery, avatar }: { readonly delivery: Delivery; readonly avatar: VNode }): VNode {
  const { words, language } = usePanel()
  const { push, attempts, reply, notice } = delivery
  // Nobody said it: WeChat tells how a job went.
  if (pushTable[push.name].chapter === 'job') return <p class="chat-note">{pushTable[push.name].title[language]}</p>
  return (
    <div>
      <p class="chat-mine">
        <span>{said(delivery)}</span>
        {avatar}
      </p>
      {attempts.length > 1 && <p class="chat-note">{words.attempts(attempts.length)}</p>}
      {reply && <Bubble text={replied(reply)} />}
      {notice && <p class="chat-note">{notice}</p>}
    </div>
  )
}

function Bubble({ text }: { readonly text: string }): VNode {
  return <p class="chat-theirs">{text}</p>
}

function said({ push }: Delivery): string {
  return 'content' in push && typeof push.content === 'string' ? push.content : push.name
}

function replied(reply: WireObject): string {
  const { Content: content, Articles: articles } = reply
  if (typeof content === 'string') return content
  const item =
    articles !== undefined && typeof articles === 'object' && 'item' in articles ? articles['item'] : undefined
  const list = Array.isArray(item) ? item : [item]
  const titles = list.flatMap((one: unknown) => texts(one, ['Title', 'Description']))
  return titles.length > 0 ? titles.join('\n') : JSON.stringify(reply, null, 1)
}

/** What a message says that the account posted to the customer-service or the template API. */
function written(body: unknown): string {
  const [content] = texts(fieldOf(body, 'text'), ['content'])
  if (content !== undefined) return content
  const data = fieldOf(body, 'data')
  const values = typeof data === 'object' && data !== null ? Object.values(data) : []
  const lines = values.flatMap((one: unknown) => texts(one, ['value']))
  return lines.length > 0 ? lines.join('\n') : JSON.stringify(body, null, 1)
}

function texts(value: unknown, names: readonly string[]): readonly string[] {
  return names.map((name) => fieldOf(value, name)).filter((text) => typeof text === 'string')
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
