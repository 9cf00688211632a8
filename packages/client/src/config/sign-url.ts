import { landingUrl } from './landing-url.ts'

/** The two URLs that a client may verify a signature against, without their fragments. */
export interface SignUrlPlace {
  readonly landing: string
  readonly current: string
}

/** Which URL to sign: `auto` (the default), one of the two, or a function of both. */
export type SignUrl = 'auto' | 'landing' | 'current' | ((place: SignUrlPlace) => string)

/**
 * The URL to sign now. iOS verifies against the landing URL, Android, desktop clients and WeChat devtools against the current one
 * (`facts/jssdk.md` D.1); the devtools wear an iPhone's user agent.
 */
export function urlToSign(strategy: SignUrl): string {
  const place = { landing: withoutFragment(landingUrl), current: withoutFragment(location.href) }
  if (typeof strategy === 'function') return strategy(place)
  const onIos = /\((iphone|ipad)(?!.*wechatdevtools)/i.test(navigator.userAgent)
  return place[strategy === 'auto' ? (onIos ? 'landing' : 'current') : strategy]
}

/** The part of a URL that is signed (`facts/jssdk.md` A.5). */
export function withoutFragment(url: string): string {
  return url.replace(/#.*/, '')
}
