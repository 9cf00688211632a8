/**
 * Readers of replies, for the half of the registry that ships in a page: a result is described field by field, so that a call costs a
 * page little more than the names of its fields. A reply is whatever a WeChat client sent: nothing about it is believed.
 */
import type { Reply } from './shape.ts'

/** Reads one field of a reply: throws or gives `undefined` when it is unreadable, `null` when it is allowed to be missing and is. */
type Reader<Value> = (value: unknown, reply: Reply) => Value

/** How each field of a result is read from the reply's field of that name, or from the whole reply. */
export type Shape<Result> = {
  readonly [Field in keyof Result]-?: Reader<
    Exclude<Result[Field], undefined> | undefined | (Record<never, never> extends Pick<Result, Field> ? null : never)
  >
}

/**
 * What reads a reply of this shape, and throws `TypeError` where a field is unreadable.
 *
 * Marked pure where it is called, so that a page which does not import the call drops it.
 *
 * @example
 * const read = record({ latitude: number, longitude: number, name: textOrEmpty })
 */
export function record<Result>(shape: Shape<Result>): (reply: Reply) => Result {
  return (reply) => {
    const result: Partial<Record<keyof Result, unknown>> = {}
    for (const field in shape) {
      let value
      try {
        value = shape[field](reply[field], reply)
      } catch {
        // Unreadable: said below, by the name of the field.
      }
      if (value === undefined) throw TypeError(`unreadable ${field}`)
      if (value !== null) result[field] = value
    }
    // Every field was read as `shape` demands, which no type can follow.
    return result as Result
  }
}

/** A text; numbers are taken as their digits. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined
}

/** A text, empty when the client left it out. */
export function textOrEmpty(value: unknown): string | undefined {
  return value ? text(value) : ''
}

/** A text that may be missing. */
export function textIfAny(value: unknown): string | undefined | null {
  return value ? text(value) : null
}

/** A number; old clients send digits as text. */
export function number(value: unknown): number | undefined {
  const parsed = parseFloat(String(value))
  return isFinite(parsed) ? parsed : undefined
}

/** A number, `-1` when a client leaves it out. */
export function measure(value: unknown): number | undefined {
  return value == null ? -1 : number(value)
}

/** The one of `known` that the value is, else `otherwise`. */
export function oneOf<Known, Otherwise>(
  value: unknown,
  known: readonly Known[],
  otherwise: Otherwise,
): Known | Otherwise {
  const found = known.find((each) => each === value)
  return found === undefined ? otherwise : found
}

/** A value, parsed when a client sent it as JSON text (`facts/jssdk.md` C.5, C.2: desktop clients are left unparsed). */
export function json(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value
}

/** The texts in a list, in JSON text or not. What is no list has no `filter`, and throws. */
export function texts(value: unknown): string[] {
  return (json(value) as readonly unknown[]).filter((each) => typeof each === 'string')
}

/** The records in a list, in JSON text or not, each read by `read`. */
export function records<Item>(value: unknown, read: (reply: Reply) => Item): Item[] {
  // As above.
  return (json(value) as readonly Reply[]).map(read)
}

/** Whether a value is a plain record. */
export function isRecord(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
