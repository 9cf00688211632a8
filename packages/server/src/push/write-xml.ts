import { withoutImpossible } from './xml-text.ts'

export type XmlValue = string | number | XmlTree | readonly XmlTree[]
export interface XmlTree {
  readonly [element: string]: XmlValue
}

/** A tree as WeChat writes it: text in CDATA, numbers bare, lists as `<item>`s, one `<xml>` around it all. */
export function writeXml(tree: XmlTree): string {
  return element('xml', tree)
}

function element(name: string, value: XmlValue): string {
  return `<${name}>${content(value)}</${name}>`
}

function content(value: XmlValue): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return cdata(value)
  let text = ''
  if (isList(value)) for (const item of value) text += element('item', item)
  else for (const name of Object.keys(value)) text += element(name, value[name] ?? '')
  return text
}

/** Text in CDATA. `]]>` would end the section, and what follows would be markup (`facts/server.md` 4.7). */
export function cdata(text: string): string {
  return `<![CDATA[${withoutImpossible(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

function isList(value: XmlTree | readonly XmlTree[]): value is readonly XmlTree[] {
  return Array.isArray(value)
}
