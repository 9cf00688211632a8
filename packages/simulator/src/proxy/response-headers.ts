import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { relaxPolicy } from './policy.ts'
import { simulateUrl } from './wechat-hosts.ts'

/** What the headers of a proxied answer depend on. */
export interface HeaderContext {
  /** Origin of the app behind the proxy. */
  readonly target: string
  /** Origin of the simulated platform. */
  readonly platform: string
  /** Origin under which the page is open. */
  readonly origin: string
  /** For the injected script, where the app's policy asks for one. */
  readonly nonce: string
  /** True when the body is rewritten on its way. */
  readonly rewritten: boolean
}

/** Belong to one connection only (RFC 9110, 7.6.1). */
const hopByHop = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade']

/** Describe bytes that a rewrite changes. */
const ofTheBody = ['content-encoding', 'content-length', 'content-md5', 'digest', 'etag', 'accept-ranges']

/** The app's answer as the page may see it: inside a phone frame, on another origin, perhaps with a rewritten body. */
export function responseHeaders(headers: IncomingHttpHeaders, context: HeaderContext): OutgoingHttpHeaders {
  const result: OutgoingHttpHeaders = { ...headers }
  for (const name of hopByHop) delete result[name]
  if (context.rewritten) for (const name of ofTheBody) delete result[name]

  // A web-view is no frame: what forbids framing would keep the page out of the panel only.
  delete result['x-frame-options']
  const policy = headers['content-security-policy']
  if (policy !== undefined) {
    result['content-security-policy'] = relaxPolicies([policy].flat().join(', '), context.nonce)
  }
  if (headers.location !== undefined) result['location'] = relocate(headers.location, context)
  if (headers['set-cookie'] !== undefined) result['set-cookie'] = headers['set-cookie'].map(withoutDomain)
  return result
}

/** Node joins repeated policies with a comma; each stays a policy of its own. */
function relaxPolicies(header: string, nonce: string): string {
  return header
    .split(',')
    .map((policy) => relaxPolicy(policy, nonce))
    .join(', ')
}

/** A redirect within the app stays within the proxy, one to WeChat meets the simulated platform. */
function relocate(location: string, { target, origin, platform }: HeaderContext): string {
  if (!URL.canParse(location)) return location
  const url = new URL(location)
  return url.origin === target ? `${origin}${url.pathname}${url.search}${url.hash}` : simulateUrl(location, platform)
}

/** The browser takes the host that it sees, so a cookie for the app's own domain would be refused. */
function withoutDomain(cookie: string): string {
  return cookie.replace(/;\s*domain=[^;]*/i, '')
}
