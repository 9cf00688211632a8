/**
 * A value as TypeScript.
 *
 * @param origin - Of the page: addresses there are written as the page of the test will have them.
 */
export function source(value: unknown, origin?: string): string {
  if (typeof value === 'string') return isAt(value, origin) ? addressAt(value, origin) : text(value)
  if (Array.isArray(value)) return `[${value.map((entry) => source(entry, origin)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return fields.length === 0
    ? '{}'
    : `{ ${fields.map(([name, field]) => `${key(name)}: ${source(field, origin)}`).join(', ')} }`
}

function text(value: string): string {
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name)
}

function isAt(value: string, origin: string | undefined): origin is string {
  return origin !== undefined && URL.canParse(value) && new URL(value).origin === origin
}

function addressAt(value: string, origin: string): string {
  return `new URL(${text(value.slice(origin.length) || '/')}, page.url()).href`
}
