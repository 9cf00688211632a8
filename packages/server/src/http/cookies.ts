import { parseCookie, stringifySetCookie } from 'cookie'
import type { HttpRequest } from './message.ts'

export function readCookie(request: Pick<HttpRequest, 'headers'>, name: string): string | undefined {
  return parseCookie(request.headers.get('cookie') ?? '')[name]
}

export interface CookieToSet {
  readonly name: string
  readonly value: string
  /** Seconds; 0 removes the cookie. */
  readonly maxAge: number
  /** True where the site is served over https. */
  readonly secure: boolean
}

/** A `Set-Cookie` that scripts cannot read, and that survives the way back from open.weixin.qq.com (hence Lax, not Strict). */
export function setCookie({ name, value, maxAge, secure }: CookieToSet): string {
  return stringifySetCookie({ name, value, maxAge, secure, path: '/', httpOnly: true, sameSite: 'lax' })
}
