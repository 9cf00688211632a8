import type { WireObject, WireValue } from '@weh5/protocol/push'

/** Fields that are numbers in JSON. A `MsgId` has more digits than a JavaScript number holds, so they are written as they are. */
const numbers = /"(CreateTime|MsgId)":"(\d+)"/g

/** A push as a JSON document. */
export function pushToJson(wire: WireObject): string {
  return JSON.stringify(wire).replaceAll(numbers, '"$1":$2')
}

/** The fields of a reply in JSON, every value as text; `undefined` for anything but an object. */
export function pushFromJson(text: string): WireObject | undefined {
  try {
    const value = toWire(JSON.parse(text) as unknown)
    return typeof value === 'string' || isList(value) ? undefined : value
  } catch {
    return undefined
  }
}

function toWire(value: unknown): WireValue {
  if (Array.isArray(value)) return value.map(toWire)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toWire(inner)]))
  }
  return String(value)
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value)
}
