import { commonFields, messageFields } from './messages.ts'
import type { PushOf } from './push.ts'
import type { Field, FieldKind, Fields, FieldType, WireObject, WireValue } from './shape.ts'
import { pushRows, type PushTableName } from './table.ts'

const writers: Partial<Record<FieldKind, (value: unknown) => string>> = {
  flag: (value) => (value === true ? '1' : '0'),
  scene: (value) => `qrscene_${String(value)}`,
}

/** A push to be written: all its fields, but for how it travelled. */
export type PushToWrite<Name extends PushTableName = PushTableName> = Name extends PushTableName
  ? Omit<PushOf<Name>, 'raw'>
  : never

/**
 * What stands on the wire for a push: the inverse of `readPush`. Lists of one are still lists here.
 *
 * @example
 * ```ts
 * writePush(examplePush('text'))   // { ToUserName: 'gh_…', …, MsgType: 'text', Content: '你好', MsgId: '…' }
 * ```
 */
export function writePush(push: PushToWrite): WireObject {
  const [msgType = '', event] = push.name.split(':')
  const row = pushRows.get(push.name)
  const wire: MutableWire = {}
  writeFields(wire, push, commonFields)
  wire['MsgType'] = msgType
  if (event !== undefined) wire['Event'] = event
  writeFields(wire, push, row?.fields ?? {})
  if (event === undefined) writeFields(wire, push, messageFields)
  return wire
}

interface MutableWire {
  [element: string]: WireValue | MutableWire
}

function writeFields(wire: MutableWire, values: object, fields: Fields): void {
  for (const [name, [place, type]] of Object.entries<Field>(fields)) {
    const value: unknown = Reflect.get(values, name)
    if (value === undefined) continue
    const [path = ''] = place.split('|')
    const elements = path.split('.')
    const last = elements.pop() ?? ''
    const parent = elements.reduce(descend, wire)
    parent[last] = writeValue(value, type)
  }
}

function descend(wire: MutableWire, element: string): MutableWire {
  const child = wire[element]
  if (typeof child === 'object' && !Array.isArray(child)) return child as MutableWire
  const created: MutableWire = {}
  wire[element] = created
  return created
}

function writeValue(value: unknown, type: FieldType): WireValue {
  if (typeof type === 'string') return writers[type]?.(value) ?? String(value)
  if (Array.isArray(type)) {
    const [item] = type as readonly [FieldKind | Fields]
    return Array.isArray(value) ? value.map((each: unknown) => writeValue(each, item)) : []
  }
  const wire: MutableWire = {}
  if (typeof value === 'object' && value !== null) writeFields(wire, value, type as Fields)
  return wire as WireObject
}
