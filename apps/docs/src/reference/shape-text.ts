import { isList, isOneOf, type Fields, type FieldType } from '@weh5/protocol/endpoints'

/** Fields of an endpoint as TypeScript writes them. */
export function shapeText(fields: Fields): string {
  return object(fields, '')
}

function object(fields: Fields, indent: string): string {
  const names = Object.entries(fields)
  if (names.length === 0) return '{}'
  const inner = `${indent}  `
  const lines = names.map(([name, type]) => {
    const label = name === '*' ? '[name: string]' : name
    return `${inner}${label}: ${text(type, inner)}`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

const kinds: Readonly<Record<Extract<FieldType, string>, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  id: 'number | string',
  object: 'object',
  file: 'Blob',
}

function text(type: FieldType, indent: string): string {
  if (typeof type === 'string') return kinds[type]
  if (isList(type)) return list(text(type[0], indent))
  if (isOneOf(type)) return type.oneOf.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(' | ')
  return object(type, indent)
}

function list(item: string): string {
  return item.includes('|') && !item.includes('\n') ? `(${item})[]` : `${item}[]`
}
