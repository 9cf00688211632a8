import { WechatError } from '../errors/wechat-error.ts'

const maxLength = 2048

/**
 * Where to go after the login: a path of this site, never another one (`facts/server.md` 6.3).
 * @throws {WechatError} `RETURN_TO_NOT_ALLOWED`
 */
export function returnPath(returnTo: string | undefined): string {
  if (returnTo === undefined) return '/'
  // Browsers read `/\host` and `/<tab>/host` as `//host`.
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  const safe = returnTo.length <= maxLength && /^\/(?!\/)/.test(returnTo) && !/[\\\u0000-\u0020\u007f]/.test(returnTo)
  const base = 'https://site.invalid'
  if (safe && URL.canParse(returnTo, base) && new URL(returnTo, base).origin === base) return returnTo
  throw new WechatError('RETURN_TO_NOT_ALLOWED', 'return_to leaves this site or is malformed')
}

/** The same path with one more query parameter. */
export function withQuery(path: string, name: string, value: string): string {
  const url = new URL(path, 'https://site.invalid')
  url.searchParams.set(name, value)
  return `${url.pathname}${url.search}${url.hash}`
}
