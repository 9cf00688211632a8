/** A field of a JSON body as text; old callers send numbers and booleans as text or bare. */
export function textOf(body: Readonly<Record<string, unknown>>, field: string): string {
  const value = body[field]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
