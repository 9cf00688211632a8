import { pushRows, type Field, type Push, type WireObject } from '@weh5/protocol/push'
import { hash } from '../credentials/store-key.ts'

/**
 * What makes a push the same as an earlier one. The MsgId alone is not enough: fifteen people once had the same one at a time; an event
 * has none, so its time, key and whatever ids it carries count.
 */
export function pushIdentity(push: Push): string {
  const { raw } = push
  const parts = ['MsgId', 'FromUserName', 'CreateTime', 'MsgType', 'Event', 'EventKey', ...idsOf(push)]
  return hash(parts.map((element) => textAt(raw, element)).join('\n'))
}

/** Two cards collected within one second are two events. */
function idsOf({ name }: Push): string[] {
  if (name === 'unknown') return []
  const fields = Object.values<Field>(pushRows.get(name)?.fields ?? {})
  return fields.filter(([, type]) => type === 'id').flatMap(([wire]) => wire.split('|'))
}

function textAt(raw: WireObject, element: string): string {
  const value = Object.hasOwn(raw, element) ? raw[element] : undefined
  return typeof value === 'string' ? value : ''
}
