import { landingUrl } from './landing-url.ts'

/** The URLs that a client may verify a signature against, without their fragments. */
export interface SignUrlPlace {
  readonly landing: string
  readonly current: string
  /** The one of the two that this client is known to verify against. */
  readonly auto: string
}

/** Which URL to sign: `auto` (the default), one of the two, or a function of them. */
export type SignUrl = keyof SignUrlPlace | ((place: SignUrlPlace) => string)

/**
 * The URL to sign now. iOS verifies against the landing URL, Android, desktop clients and WeChat devtools against the current one
 * (`facts/jssdk.md` D.1); the devtools wear an iPhone's user agent.
 */
export function urlToSign(strategy: SignUrl): string {
  const landing = withoutFragment(landingUrl)
  const current = withoutFragment(location.href)
  const onIos = /\(iP(?!.*wechatdevtools)/.test(navigator.userAgent)
  const place = { landing, current, auto: onIos ? landing : current }
  return typeof strategy === 'function' ? strategy(place) : place[strategy]
}

/** The part of a URL that is signed (`facts/jssdk.md` A.5). */
export function withoutFragment(url: string): string {
  return url.replace(/#.*/, '')
}
