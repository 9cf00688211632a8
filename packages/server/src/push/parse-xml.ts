import { parseXml as parse, XmlElement, XmlText, type XmlDocument } from '@rgrove/parse-xml'
import type { WireObject, WireValue } from '@weh5/protocol/push'
import { malformedXml as malformed } from './malformed-xml.ts'
import { withoutImpossible } from './xml-text.ts'

/** A push is four levels deep at most (`MASSSENDJOBFINISH`). */
const maxDepth = 8
/** The longest known push, eight checked articles, has about a hundred elements. */
const maxElements = 4_000
/** So many characters, `<a/>` times 4,000, cannot hold more. */
const surelyFew = 4 * maxElements

/** What no push has must be seen to be refused. */
const everything = { preserveComments: true, preserveDocumentType: true }

/**
 * The elements of a push. Every value is text, because ids exceed 2^53; an element that occurs several times is a list. Refused is
 * what no push has: a DOCTYPE, entities, processing instructions, comments, another root, more or deeper elements than any push
 * (`facts/server.md` 6.1). What stands in CDATA is text: a user may well send `<!DOCTYPE html>`.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function parseXml(xml: string): WireObject {
  if (xml.length > surelyFew && countTags(xml) > maxElements) throw malformed('it has too many elements')
  const [root, ...others] = childrenOf(withLineFeeds(xml))
  if (others.length > 0 || !(root instanceof XmlElement)) throw malformed('it holds what no push has')
  if (root.name !== 'xml') throw malformed('its root is not <xml>')
  const wire = wireOf(root, 1)
  if (typeof wire === 'string') throw malformed('it has no elements')
  return wire
}

/** How many tags begin an element, before anything is built of them. What looks like a tag in CDATA is none. */
function countTags(xml: string): number {
  let tags = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    if (xml.startsWith('<![CDATA[', at)) at = Math.max(at, xml.indexOf(']]>', at))
    else if (xml.charAt(at + 1) !== '/') tags++
  }
  return tags
}

/** XML has one kind of line end. The parser would see to that too, but copies the whole text for each. */
function withLineFeeds(xml: string): string {
  return xml.includes('\r') ? xml.replaceAll(/\r\n?/g, '\n') : xml
}

/** Strict but for one thing: a control character in a nickname must not cost the whole message. */
function childrenOf(xml: string): XmlDocument['children'] {
  try {
    return parse(xml, everything).children
  } catch {
    const possible = withoutImpossible(xml)
    if (possible !== xml) return childrenOf(possible)
    // The message of the error quotes the body.
    throw malformed('it is not well-formed')
  }
}

function wireOf({ children }: XmlElement, depth: number): string | Record<string, WireValue> {
  if (depth > maxDepth) throw malformed('it has too deep elements')
  let text = ''
  let wire: Record<string, WireValue> | undefined
  for (const child of children) {
    if (child instanceof XmlElement) add((wire ??= {}), child.name, wireOf(child, depth + 1))
    else if (child instanceof XmlText) text += child.text
    else throw malformed('it holds what no push has')
  }
  return wire ?? text
}

function add(wire: Record<string, WireValue>, name: string, value: WireValue): void {
  if (name === '__proto__') throw malformed('it uses a reserved name')
  const before = wire[name]
  // What every object inherits, such as `constructor`, was not there before.
  if (before === undefined || !Object.hasOwn(wire, name)) wire[name] = value
  else wire[name] = [...(isList(before) ? before : [before]), value]
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value)
}
