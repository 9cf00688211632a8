import { WechatError } from '../errors/wechat-error.ts'

export interface PublicUrlOptions {
  /** The origin that visitors see, e.g. `https://m.example.com`. Needed behind a proxy. */
  readonly origin: string | undefined
  /** Whether an origin from a Host header is one of ours. */
  readonly allowed: (url: URL) => boolean
}

/**
 * The address of a sibling route as visitors reach it. The origin is configuration: a Host header can be sent by anyone, so it
 * counts only when the allow-list has it.
 *
 * @throws {WechatError} `CONFIG_INVALID` for an origin that is none.
 */
export function createPublicUrl({ origin, allowed }: PublicUrlOptions): (requestUrl: string, route: string) => string {
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
    throw new WechatError('CONFIG_INVALID', 'origin is no origin such as https://m.example.com')
  }
  return (requestUrl, route) => {
    const url = new URL(requestUrl)
    if (origin === undefined && !allowed(url)) {
      throw new WechatError('ORIGIN_UNKNOWN', 'The router does not know the origin that visitors see')
    }
    return `${origin ?? url.origin}${url.pathname.replace(/[^/]*$/, '')}${route}`
  }
}
