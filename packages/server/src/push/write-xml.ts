export type XmlValue = string | number | XmlTree | readonly XmlTree[]
export interface XmlTree {
  readonly [element: string]: XmlValue
}

/** What XML 1.0 cannot hold, lone surrogates included: one such character and the platform refuses the whole reply. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A tree as WeChat writes it: text in CDATA, numbers bare, lists as `<item>`s, one `<xml>` around it all. */
export function writeXml(tree: XmlTree): string {
  return `<xml>${children(tree)}</xml>`
}

function children(tree: XmlTree): string {
  let xml = ''
  for (const [element, value] of Object.entries(tree)) xml += `<${element}>${content(value)}</${element}>`
  return xml
}

function content(value: XmlValue): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return cdata(value)
  return isList(value) ? value.map((item) => `<item>${children(item)}</item>`).join('') : children(value)
}

/** `]]>` would end the section, and what follows would be markup (`facts/server.md` 4.7). */
function cdata(text: string): string {
  return `<![CDATA[${text.replace(impossible, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

function isList(value: XmlTree | readonly XmlTree[]): value is readonly XmlTree[] {
  return Array.isArray(value)
}
