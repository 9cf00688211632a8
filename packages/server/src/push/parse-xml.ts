import { parseXml as parse, XmlElement, XmlText } from '@rgrove/parse-xml'
import type { WireObject, WireValue } from '@weh5/protocol/push'
import { WechatError } from '../errors/wechat-error.ts'
import { withoutImpossible } from './xml-text.ts'

/** A push is four levels deep at most (`MASSSENDJOBFINISH`). */
const maxDepth = 8
/** The longest known push, eight checked articles, has about a hundred elements. */
const maxElements = 4_000

const prolog = /^\uFEFF?\s*(?:<\?xml[^<>]*\?>\s*)?(?=<xml\s*>)/

/**
 * Refuses what no push has, before anything parses it: a DOCTYPE, entities, processing instructions, comments, another root, more or
 * deeper elements than any push (`facts/server.md` 6.1). What stands in CDATA is text: a user may well send `<!DOCTYPE html>`.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function refuseUnsafeXml(xml: string): void {
  const start = prolog.exec(xml)
  if (!start) throw malformed('its root is not <xml>')
  let elements = 0
  let depth = 0
  for (let at = start[0].length; at !== -1; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1]
    if (next === '/') depth--
    else if (next === '?') throw malformed('it holds a processing instruction')
    else if (next === '!') {
      if (!xml.startsWith('<![CDATA[', at)) throw malformed('it holds a declaration')
      at = xml.indexOf(']]>', at)
      if (at === -1) throw malformed('a CDATA section has no end')
    } else {
      if (xml[xml.indexOf('>', at) - 1] !== '/') depth++
      if (++elements > maxElements || depth > maxDepth) throw malformed('it has too many elements, or too deep ones')
    }
  }
}

/**
 * The elements of a push. Every value is text, because ids exceed 2^53; an element that occurs several times is a list.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function parseXml(xml: string): WireObject {
  refuseUnsafeXml(xml)
  const root = valueOf(rootOf(xml))
  if (typeof root === 'string') throw malformed('it has no elements')
  return root
}

/** Strict but for one thing: a control character in a nickname must not cost the whole message. */
function rootOf(xml: string): XmlElement {
  try {
    const { root } = parse(withoutImpossible(xml))
    if (root) return root
  } catch {
    // Its message quotes the body.
  }
  throw malformed('it is not well-formed')
}

function valueOf({ children }: XmlElement): string | WireObject {
  const wire: Record<string, WireValue> = {}
  let text = ''
  let isLeaf = true
  for (const child of children) {
    if (child instanceof XmlText) text += child.text
    else if (child instanceof XmlElement) {
      isLeaf = false
      add(wire, child.name, valueOf(child))
    }
  }
  return isLeaf ? text : wire
}

function add(wire: Record<string, WireValue>, name: string, value: WireValue): void {
  if (name === '__proto__') throw malformed('it uses a reserved name')
  const before = Object.hasOwn(wire, name) ? wire[name] : undefined
  wire[name] = before === undefined ? value : [...(isList(before) ? before : [before]), value]
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value)
}

function malformed(why: string): WechatError {
  return new WechatError('PUSH_MALFORMED', `The body is no XML push: ${why}`)
}
