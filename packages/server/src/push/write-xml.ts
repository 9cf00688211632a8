import { withoutImpossible } from './xml-text.ts'

export type XmlValue = string | number | XmlTree | readonly XmlTree[]
export interface XmlTree {
  readonly [element: string]: XmlValue
}

/** A tree as WeChat writes it: text in CDATA, numbers bare, lists as `<item>`s, one `<xml>` around it all. */
export function writeXml(tree: XmlTree): string {
  const parts: string[] = []
  writeElement(parts, 'xml', tree)
  return parts.join('')
}

function writeElement(parts: string[], element: string, value: XmlValue): void {
  parts.push('<', element, '>')
  if (typeof value === 'number') parts.push(String(value))
  else if (typeof value === 'string') parts.push('<![CDATA[', cdata(value), ']]>')
  else if (isList(value)) for (const item of value) writeElement(parts, 'item', item)
  else for (const [child, content] of Object.entries(value)) writeElement(parts, child, content)
  parts.push('</', element, '>')
}

/** `]]>` would end the section, and what follows would be markup (`facts/server.md` 4.7). */
function cdata(text: string): string {
  return withoutImpossible(text).replaceAll(']]>', ']]]]><![CDATA[>')
}

function isList(value: XmlTree | readonly XmlTree[]): value is readonly XmlTree[] {
  return Array.isArray(value)
}
