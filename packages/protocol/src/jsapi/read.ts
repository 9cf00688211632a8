/** What specs read bridge arguments with: one field of a record, or `TypeError`. */
import * as value from './record.ts'
import type { Reply } from './shape.ts'

function demand<Value>(reply: Reply, field: string, read: (value: unknown) => Value | undefined): Value {
  let found
  try {
    found = read(reply[field])
  } catch {
    // Unreadable, as below.
  }
  if (found === undefined) throw new TypeError(`unreadable ${field}`)
  return found
}

/** The text in `field`; numbers are taken as their digits. */
export function textIn(reply: Reply, field: string): string {
  return demand(reply, field, value.text)
}

/** The field with its text, or nothing when it is empty or missing. */
export function someText<Field extends string>(reply: Reply, field: Field): { readonly [Key in Field]?: string } {
  const found: { [Key in Field]?: string } = {}
  if (reply[field]) found[field] = textIn(reply, field)
  return found
}

/** The one of `known` that `field` holds, `otherwise` when it holds none. */
export function oneOfIn<Known, Otherwise>(
  reply: Reply,
  field: string,
  known: readonly Known[],
  otherwise: Otherwise,
): Known | Otherwise {
  return value.oneOf(reply[field], known, otherwise)
}

/** The number in `field`; old clients send digits as text. */
export function numberIn(reply: Reply, field: string): number {
  return demand(reply, field, value.number)
}

/** The value in `field`, parsed when it is JSON text. */
export function jsonIn(reply: Reply, field: string): unknown {
  return demand(reply, field, value.json)
}

/** The texts in the list in `field`. */
export function textsIn(reply: Reply, field: string): string[] {
  return demand(reply, field, value.texts)
}

/** What `read` makes of the records in the list in `field`. */
export function recordsIn<Item>(reply: Reply, field: string, read: (reply: Reply) => Item): Item[] {
  return demand(reply, field, (found) => value.records(found, read))
}
