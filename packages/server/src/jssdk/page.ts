import { WechatError } from '../errors/wechat-error.ts'
import { parseUrl } from '../http/parse-url.ts'

const maxLength = 2048

/** The address of a page. */
export interface Page {
  /** As it is signed: everything before the first `#`, nothing else touched. */
  readonly text: string
  /** The same, taken apart. */
  readonly url: URL
}

/**
 * Reads the address of a page. WeChat compares byte for byte (`facts/server.md` 2.2), so that what is signed is the text, never what a
 * parser made of it.
 *
 * @throws {WechatError} `URL_MISSING`, `URL_MALFORMED`
 */
export function readPage(address: string): Page {
  if (address === '') throw new WechatError('URL_MISSING', 'There is no url to sign')
  const hash = address.indexOf('#')
  const text = hash < 0 ? address : address.slice(0, hash)
  if (text.length > maxLength) throw malformed(`is longer than ${maxLength} characters`)
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  if (/[\u0000-\u001f\u007f]/.test(text)) throw malformed('contains control characters')
  const url = /^https?:\/\//i.test(text) ? parseUrl(text) : undefined
  if (!url) throw malformed('is not an absolute http(s) address')
  if (url.username !== '' || url.password !== '') throw malformed('contains a user name')
  return { text, url }
}

function malformed(how: string): WechatError {
  return new WechatError('URL_MALFORMED', `The url to sign ${how}`)
}
