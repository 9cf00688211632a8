import { pushRows, type Field, type Push, type WireObject } from '@weh5/protocol/push'
import { hash } from '../credentials/store-key.ts'

const common = ['MsgId', 'FromUserName', 'CreateTime', 'MsgType', 'Event', 'EventKey']

/** Two cards collected within one second are two events: the ids of a row count as well. */
const elements: ReadonlyMap<string, readonly string[]> = new Map(
  [...pushRows].map(([name, { fields }]) => {
    const ids = Object.values<Field>(fields).filter(([, type]) => type === 'id')
    return [name, [...common, ...ids.flatMap(([wire]) => wire.split('|'))]]
  }),
)

/**
 * What makes a push the same as an earlier one. The MsgId alone is not enough: fifteen people once had the same one at a time. An event
 * has none, so its time, its key and whatever ids it carries count.
 */
export function pushIdentity({ name, raw }: Push): string {
  let text = ''
  for (const element of elements.get(name) ?? common) text += `${textAt(raw, element)}\n`
  return hash(text)
}

function textAt(raw: WireObject, element: string): string {
  const value = Object.hasOwn(raw, element) ? raw[element] : undefined
  return typeof value === 'string' ? value : ''
}
