/** Names whose values identify somebody or open something. */
const secret = /ticket|signature|paysign|cardsign|nonce|token|secret|openid|unionid|encrypt_?code|telnumber|password/i

/** Query parameters that never go into a recording. */
const secretParameters = /^(code|state|ticket|openid|access_token|signature|nonce|nonceStr)$/i

export const redacted = '[redacted]'

/** Whether something was taken out of a text; an address has it encoded. */
export function isRedacted(text: string): boolean {
  return text.includes(redacted) || text.includes(encodeURIComponent(redacted))
}

/** A copy without what identifies somebody or opens something, at any depth. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact)
  if (typeof value === 'string') return redactText(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, secret.test(name) ? redacted : redact(field)]),
  )
}

/** URLs lose their secret parameters; pictures and recordings, which are data URLs, lose their bytes. */
function redactText(text: string): string {
  if (text.startsWith('data:')) return `${text.slice(0, text.indexOf(',') + 1)}${redacted}`
  return /^https?:\/\//.test(text) && URL.canParse(text) ? redactUrl(text) : text
}

export function redactUrl(text: string): string {
  const url = new URL(text)
  const names = [...url.searchParams.keys()].filter((name) => secretParameters.test(name))
  for (const name of names) url.searchParams.set(name, redacted)
  return names.length === 0 ? text : url.href
}
