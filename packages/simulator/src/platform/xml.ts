import { XMLParser } from 'fast-xml-parser'

// Entities are not resolved and every value stays text: amounts and ids must survive as they were signed.
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  trimValues: true,
})

/** The fields below `<xml>`, as text. `undefined` when it is no such document, or one that declares a DOCTYPE (`facts/server.md` 6.1). */
export function fieldsOfXml(text: string): Record<string, string> | undefined {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return undefined
  try {
    const document: unknown = parser.parse(text)
    const root = typeof document === 'object' && document !== null && 'xml' in document ? document.xml : undefined
    if (typeof root !== 'object' || root === null) return undefined
    const fields = Object.entries(root).filter(([, value]) => typeof value === 'string')
    return Object.fromEntries(fields)
  } catch {
    return undefined
  }
}

/** `<xml>` with one element per field. `]]>` in a text is split over two sections (`facts/server.md` 4.7). */
export function xmlOfFields(fields: Readonly<Record<string, string | number>>): string {
  const elements = Object.entries(fields).map(([name, value]) =>
    typeof value === 'number'
      ? `<${name}>${value}</${name}>`
      : `<${name}><![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`,
  )
  return `<xml>${elements.join('')}</xml>`
}
