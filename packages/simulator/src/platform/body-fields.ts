/** A JSON object of a body. */
export type Body = Readonly<Record<string, unknown>>

/** A field of a body as text; old callers send numbers where text belongs. */
export function textOf(body: Body, field: string): string {
  const value = body[field]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A field as a number; old callers send digits as text. `undefined` when it is neither. */
export function numberOf(body: Body, field: string): number | undefined {
  const text = textOf(body, field).trim()
  const value = Number(text)
  return text === '' || Number.isNaN(value) ? undefined : value
}

/** A field as an object, `{}` when it is none. */
export function objectOf(body: Body, field: string): Body {
  return asObject(body[field])
}

/** The objects in a list, none when it is no list. */
export function objectsOf(body: Body, field: string): Body[] {
  const value = body[field]
  return Array.isArray(value) ? value.map(asObject) : []
}

/** The texts in a list. */
export function textsOf(body: Body, field: string): string[] {
  const value = body[field]
  if (!Array.isArray(value)) return []
  return value.filter((entry) => typeof entry === 'string' || typeof entry === 'number').map(String)
}

function asObject(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
