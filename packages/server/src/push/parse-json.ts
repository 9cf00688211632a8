import type { WireObject, WireValue } from '@weh5/protocol/push'
import { parse } from 'lossless-json'
import { WechatError } from '../errors/wechat-error.ts'

/** As deep as the XML of a push may be. */
const maxDepth = 8

/**
 * The fields of a push in JSON format, every value as text: a number stays as it was written, because ids exceed 2^53.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function parseJson(json: string): WireObject {
  const value = toWire(parsed(json), 0)
  if (typeof value === 'string' || isList(value)) throw malformed('it is not an object')
  return value
}

function parsed(json: string): unknown {
  try {
    return parse(json, null, (number) => number)
  } catch {
    throw malformed('it is not JSON')
  }
}

function toWire(value: unknown, depth: number): WireValue {
  if (depth > maxDepth) throw malformed('it is too deep')
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((each) => toWire(each, depth + 1))
  const wire: Record<string, WireValue> = {}
  for (const [name, content] of Object.entries(value)) {
    if (name === '__proto__') throw malformed('it uses a reserved name')
    wire[name] = toWire(content, depth + 1)
  }
  return wire
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value)
}

function malformed(why: string): WechatError {
  return new WechatError('PUSH_MALFORMED', `The body is no JSON push: ${why}`)
}
