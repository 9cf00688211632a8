/** Directives that decide about scripts, most specific first; a browser asks the first that is there. */
const scriptDirectives = ['script-src-elem', 'script-src', 'default-src']

/** What the simulator adds for itself: the bridge talks over a WebSocket, and local pictures are data or blob URLs. */
const additions: readonly (readonly [directive: string, sources: readonly string[]])[] = [
  ['connect-src', ["'self'"]],
  ['img-src', ["'self'", 'data:', 'blob:']],
  ['media-src', ["'self'", 'data:', 'blob:']],
]

/**
 * A Content-Security-Policy that a page brought, opened just far enough for the injected script, its WebSocket, the local copy of the
 * official script, and the phone frame around the page.
 */
export function relaxPolicy(policy: string, nonce: string): string {
  const directives = parse(policy)
  const fallback = directives.get('default-src')
  for (const [directive, sources] of additions) {
    const present = directives.get(directive) ?? fallback
    if (present) directives.set(directive, allow(present, sources))
  }
  const script = scriptDirectives.find((directive) => directives.has(directive))
  if (script) {
    const sources = directives.get(script) ?? []
    const target = script === 'default-src' ? 'script-src' : script
    directives.set(target, allow(sources, scriptSources(sources, nonce)))
  }
  directives.delete('frame-ancestors')
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
}

/** A nonce beside `'unsafe-inline'` would switch that off, and `'self'` beside `'strict-dynamic'` says nothing. */
function scriptSources(sources: readonly string[], nonce: string): readonly string[] {
  const strict = sources.some((source) => /^'(nonce-|sha(256|384|512)-|strict-dynamic')/.test(source))
  return strict ? ["'self'", `'nonce-${nonce}'`] : ["'self'"]
}

function allow(present: readonly string[], added: readonly string[]): string[] {
  const kept = present.filter((source) => source !== "'none'")
  return [...kept, ...added.filter((source) => !kept.includes(source))]
}

function parse(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>()
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/)
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources)
  }
  return directives
}
