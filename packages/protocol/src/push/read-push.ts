import { commonFields, messageFields } from './messages.ts'
import type { Push } from './push.ts'
import type { Field, FieldKind, Fields, FieldType, WireObject, WireValue } from './shape.ts'
import { pushRows, type PushTableName } from './table.ts'

type Read = (text: string) => unknown

function number(text: string): number | undefined {
  const value = Number(text)
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value
}

/** Undefined where the text is none of the kind. */
const readers: Readonly<Record<FieldKind, Read>> = {
  text: (text) => text,
  id: (text) => text,
  integer: number,
  decimal: number,
  seconds: number,
  flag: (text) => text === '1' || text === 'true',
  scene: (text) => (text.startsWith('qrscene_') ? text.slice('qrscene_'.length) : undefined),
}

/** `Event` comes in varying case (`facts/server.md` 4.6). */
const names: ReadonlyMap<string, PushTableName> = new Map(
  [...pushRows.keys()].map((name) => [name.toLowerCase(), name]),
)

/**
 * The typed push in what stood on the wire. Undefined when it is no push at all: without a sender, a receiver, a time or a type.
 *
 * @example
 * ```ts
 * const push = readPush({ ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: '1', MsgType: 'text', Content: 'hi', MsgId: '1' })
 * if (push?.name === 'text') push.content
 * ```
 */
export function readPush(raw: WireObject): Push | undefined {
  const msgType = textAt(raw, 'MsgType')
  const event = textAt(raw, 'Event')
  const common = readFields(raw, commonFields)
  if (!common || msgType === '' || common['toUserName'] === '' || common['fromUserName'] === '') return undefined

  const isEvent = event !== '' && /^(?:device_)?event$/i.test(msgType)
  const name = names.get((isEvent ? `${msgType}:${event}` : msgType).toLowerCase())
  const row = name === undefined ? undefined : pushRows.get(name)
  const own = row && readFields(raw, row.fields)
  const ofMessage = isEvent ? {} : readFields(raw, messageFields)
  // The row says which type the object has: this is where text from the wire becomes a typed value.
  return (
    own && ofMessage
      ? { name, ...common, ...ofMessage, ...own, raw }
      : { name: 'unknown', ...common, msgType, ...(event === '' ? {} : { event }), raw }
  ) as Push
}

function textAt(raw: WireObject, element: string): string {
  const value = Object.hasOwn(raw, element) ? raw[element] : undefined
  return typeof value === 'string' ? value : ''
}

/** Undefined when a field that must be there cannot be read. */
function readFields(raw: WireObject, fields: Fields): Record<string, unknown> | undefined {
  const read: Record<string, unknown> = {}
  for (const { name, places, type, optional } of planOf(fields)) {
    let found: WireValue | undefined
    for (const place of places) found ??= valueAt(raw, place)
    const value = readValue(found, type, optional)
    if (value !== undefined) read[name] = value
    else if (!optional) return undefined
  }
  return read
}

/** A field with its places taken apart. */
interface PlannedField {
  readonly name: string
  readonly places: readonly (readonly string[])[]
  readonly type: FieldType
  readonly optional: boolean
}

const plans = new WeakMap<Fields, readonly PlannedField[]>()

/** Made once for each table of fields, not once for each push. */
function planOf(fields: Fields): readonly PlannedField[] {
  const known = plans.get(fields)
  if (known) return known
  const plan = Object.entries<Field>(fields).map(([name, [wire, type, optional]]) => ({
    name,
    places: wire.split('|').map((path) => path.split('.')),
    type,
    optional: optional === 'optional',
  }))
  plans.set(fields, plan)
  return plan
}

function valueAt(raw: WireObject, place: readonly string[]): WireValue | undefined {
  let value: WireValue | undefined = raw
  for (const element of place) {
    // A JSON push has an array where XML has a list of <item>.
    if (isList(value)) return value
    if (typeof value !== 'object' || !Object.hasOwn(value, element)) return undefined
    value = value[element]
  }
  return value
}

function readValue(value: WireValue | undefined, type: FieldType, optional: boolean): unknown {
  if (typeof type === 'string') {
    const text = typeof value === 'string' ? value : ''
    return optional && text === '' ? undefined : readers[type](text)
  }
  if (!isItemList(type)) return isObject(value) ? readFields(value, type) : undefined
  if (optional && (value === undefined || value === '')) return undefined
  const [item] = type
  const list = (isList(value) ? value : value === undefined || value === '' ? [] : [value]).map((each) =>
    readValue(each, item, false),
  )
  return list.includes(undefined) ? undefined : list
}

function isItemList(type: FieldType): type is readonly [FieldKind | Fields] {
  return Array.isArray(type)
}

function isList(value: WireValue | undefined): value is readonly WireValue[] {
  return Array.isArray(value)
}

function isObject(value: WireValue | undefined): value is WireObject {
  return typeof value === 'object' && !isList(value)
}
