/** Decoders at the edge: a reply is whatever a WeChat client sent, so nothing about it is believed. They throw `TypeError`. */
import type { Reply } from './shape.ts'

/** What the decoders throw. */
export function unreadable(field: string): TypeError {
  return new TypeError(`unreadable ${field}`)
}

/** The text in `field`; numbers are taken as their digits. */
export function text(reply: Reply, field: string): string {
  const value = reply[field]
  if (typeof value === 'string' || typeof value === 'number') return `${value}`
  throw unreadable(field)
}

/** The field with its text, or nothing when it is empty or missing. */
export function someText<Field extends string>(reply: Reply, field: Field): { readonly [Key in Field]?: string } {
  const found: { [Key in Field]?: string } = {}
  if (reply[field]) found[field] = text(reply, field)
  return found
}

/** The one of `known` that `field` holds, `otherwise` when it holds none. */
export function oneOf<Known, Otherwise>(
  reply: Reply,
  field: string,
  known: readonly Known[],
  otherwise: Otherwise,
): Known | Otherwise {
  const found = known.find((each) => each === reply[field])
  return found === undefined ? otherwise : found
}

/** The number in `field`; old clients send digits as text. */
export function number(reply: Reply, field: string): number {
  const value = Number.parseFloat(text(reply, field))
  if (Number.isFinite(value)) return value
  throw unreadable(field)
}

/** The number in `field`, or `-1` when a client leaves it out. */
export function measure(reply: Reply, field: string): number {
  return reply[field] == null || reply[field] === '' ? -1 : number(reply, field)
}

/** The value in `field`, parsed when a client sent it as JSON text (`facts/jssdk.md` C.5, C.2: desktop clients are left unparsed). */
export function json(reply: Reply, field: string): unknown {
  const value = reply[field]
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    throw unreadable(field)
  }
}

/** The list in `field`, in JSON text or not. */
export function list(reply: Reply, field: string): readonly unknown[] {
  const value = json(reply, field)
  if (Array.isArray(value)) return value
  throw unreadable(field)
}

/** The texts in the list in `field`. */
export function texts(reply: Reply, field: string): string[] {
  return list(reply, field).filter((each) => typeof each === 'string')
}

/** Whether a value is a plain record. */
export function isRecord(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
