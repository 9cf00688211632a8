import { WechatError } from '../errors/wechat-error.ts'

const maxLength = 2048

/**
 * The address as it is signed: everything before the first `#`, nothing else touched, because WeChat compares byte for byte
 * (`facts/server.md` 2.2).
 * @throws {WechatError} `URL_MISSING`, `URL_MALFORMED`
 */
export function pageUrl(url: string): string {
  if (url === '') throw new WechatError('URL_MISSING', 'There is no url to sign')
  const page = url.split('#', 1)[0] ?? ''
  const problem = problemWith(page)
  if (problem) throw new WechatError('URL_MALFORMED', `The url to sign ${problem}`)
  return page
}

function problemWith(page: string): string | undefined {
  if (page.length > maxLength) return `is longer than ${maxLength} characters`
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  if (/[\u0000-\u001f\u007f]/.test(page)) return 'contains control characters'
  if (!/^https?:\/\//i.test(page) || !URL.canParse(page)) return 'is not an absolute http(s) address'
  const { username, password } = new URL(page)
  return username !== '' || password !== '' ? 'contains a user name' : undefined
}
