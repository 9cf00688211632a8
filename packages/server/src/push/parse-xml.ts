import type { WireObject, WireValue } from '@weh5/protocol/push'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { WechatError } from '../errors/wechat-error.ts'

/** A push is four levels deep at most (`MASSSENDJOBFINISH`). */
const maxDepth = 8
/** The longest known push, eight checked articles, has about a hundred elements. */
const maxTags = 4_000

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false, // ids exceed 2^53
  trimValues: false, // a message may begin with a blank
  maxNestedTags: maxDepth,
  processEntities: { enabled: true, maxTotalExpansions: maxTags },
})

const prolog = /^\uFEFF?\s*(?:<\?xml[^<>]*\?>\s*)?(?=<xml\s*>)/

/**
 * Refuses what no push has, before anything parses it: a DOCTYPE, entities, processing instructions, comments, endless tags, another
 * root (`facts/server.md` 6.1). What stands in CDATA is text: a user may well send `<!DOCTYPE html>`.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function refuseUnsafeXml(xml: string): void {
  const start = prolog.exec(xml)
  if (!start) throw malformed('its root is not <xml>')
  let tags = 0
  for (let at = xml.indexOf('<', start[0].length); at !== -1; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1]
    if (next === '?') throw malformed('it holds a processing instruction')
    if (next === '!') {
      if (!xml.startsWith('<![CDATA[', at)) throw malformed('it holds a declaration')
      at = xml.indexOf(']]>', at)
      if (at === -1) throw malformed('a CDATA section has no end')
    } else if (++tags > maxTags) throw malformed('it has too many elements')
  }
}

/**
 * The elements of a push. Every value is text; an element that occurs several times is a list.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function parseXml(xml: string): WireObject {
  refuseUnsafeXml(xml)
  if (XMLValidator.validate(xml) !== true) throw malformed('it is not well-formed')
  const root = toWire(rootOf(xml))
  if (typeof root === 'string' || isList(root)) throw malformed('it has no elements')
  return root
}

function rootOf(xml: string): unknown {
  try {
    const parsed: unknown = parser.parse(xml)
    return typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'xml') : undefined
  } catch {
    throw malformed('it is too deep, or uses a reserved name')
  }
}

/** What the parser made, as plain data. The blanks between elements go. */
function toWire(value: unknown): WireValue {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(toWire)
  if (typeof value !== 'object' || value === null) throw malformed('it has no elements')
  const wire: Record<string, WireValue> = {}
  for (const [element, content] of Object.entries(value)) if (element !== '#text') wire[element] = toWire(content)
  return wire
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value)
}

function malformed(why: string): WechatError {
  return new WechatError('PUSH_MALFORMED', `The body is no XML push: ${why}`)
}
