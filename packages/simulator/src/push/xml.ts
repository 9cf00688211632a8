import type { WireObject, WireValue } from '@weh5/protocol/push'
import { XMLParser } from 'fast-xml-parser'

/** A push or reply as an XML document; repeated elements for lists, CDATA for texts (`facts/server.md` 4.7). */
export function pushToXml(wire: WireObject): string {
  return `<xml>${childrenOf(wire)}</xml>`
}

function childrenOf(wire: WireObject): string {
  return Object.entries(wire)
    .map(([name, value]) => element(name, value))
    .join('')
}

function element(name: string, value: WireValue): string {
  if (isList(value)) return value.map((item) => element(name, item)).join('')
  const content =
    typeof value === 'string' ? `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : childrenOf(value)
  return `<${name}>${content}</${name}>`
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value)
}

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, processEntities: false })

/** What stands below `<xml>`; `undefined` for anything else, and for documents that declare a DOCTYPE. */
export function pushFromXml(text: string): WireObject | undefined {
  if (/<!(DOCTYPE|ENTITY)/i.test(text) || !text.trimStart().startsWith('<xml')) return undefined
  try {
    const document: unknown = parser.parse(text, true)
    const root = typeof document === 'object' && document !== null && 'xml' in document ? document.xml : undefined
    // The parser yields texts, objects and lists of both: exactly a wire value.
    return typeof root === 'object' && root !== null ? (root as WireObject) : undefined
  } catch {
    return undefined
  }
}
