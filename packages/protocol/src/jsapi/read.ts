/** Decoders at the edge: a reply is whatever a WeChat client sent, so nothing about it is believed. */
import type { Reply } from './shape.ts'

/** A reply that does not have the shape its JSAPI documents. */
export class UnreadableReply extends Error {
  override readonly name = 'UnreadableReply'
}

/** The text in `field`; numbers are taken as their digits. @throws {UnreadableReply} */
export function text(reply: Reply, field: string): string {
  const value = reply[field]
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new UnreadableReply(`${field} is not text`)
}

/** The number in `field`; old clients send digits as text. @throws {UnreadableReply} */
export function number(reply: Reply, field: string): number {
  const value = reply[field]
  const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof parsed === 'number' && Number.isFinite(parsed)) return parsed
  throw new UnreadableReply(`${field} is not a number`)
}

/** The value in `field`, parsed when a client sent it as JSON text (`facts/jssdk.md` C.5, C.2: desktop clients are left unparsed). */
export function json(reply: Reply, field: string): unknown {
  const value = reply[field]
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    throw new UnreadableReply(`${field} is not JSON`)
  }
}

/** Whether a value is a plain record. */
export function isRecord(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The number in `field`, or `-1` when a client leaves it out. */
export function measure(reply: Reply, field: string): number {
  return reply[field] == null || reply[field] === '' ? -1 : number(reply, field)
}

/** The list of texts in `field`. @throws {UnreadableReply} */
export function texts(reply: Reply, field: string): string[] {
  const value = json(reply, field)
  if (!Array.isArray(value)) throw new UnreadableReply(`${field} is not a list`)
  return value.filter((each) => typeof each === 'string')
}
