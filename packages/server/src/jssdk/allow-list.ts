import { WechatError } from '../errors/wechat-error.ts'

/**
 * Whose pages may be signed: origins (`https://m.example.com`), all sub-domains of one (`https://*.example.com`), or a function.
 */
export type AllowList = readonly string[] | ((url: URL) => boolean)

/**
 * Makes the test out of an allow-list.
 * @throws {WechatError} `CONFIG_INVALID` for an entry that is no origin.
 */
export function allows(list: AllowList): (url: URL) => boolean {
  if (typeof list === 'function') return list
  const tests = list.map(testOf)
  return (url) => tests.some((test) => test(url))
}

function testOf(entry: string): (url: URL) => boolean {
  const [, scheme, domain] = /^(https?:)\/\/\*\.(.+)$/.exec(entry) ?? []
  if (scheme !== undefined && domain !== undefined) {
    const { host } = originIn(entry, `${scheme}//${domain}`)
    return (url) => url.protocol === scheme && url.host.endsWith(`.${host}`)
  }
  const { origin } = originIn(entry, entry)
  return (url) => url.origin === origin
}

function originIn(entry: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && !/[*/]$/.test(text)) return url
  throw new WechatError('CONFIG_INVALID', `"${entry}" on the allow-list is no origin such as https://m.example.com`)
}
