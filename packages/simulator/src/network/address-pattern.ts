/**
 * Whether an address fits a pattern in which `*` stands for any characters. A pattern that begins with `/` is a path on any host, one
 * without a scheme a host and path. The query counts only where the pattern has one.
 *
 * @example
 * fitsPattern('res*.wx.qq.com/*', 'https://res2.wx.qq.com/open/js/jweixin-1.6.0.js') // true
 * fitsPattern('/wechat/js-config', 'http://localhost:5173/wechat/js-config?url=…') // true
 */
export function fitsPattern(pattern: string, address: string): boolean {
  const { protocol, host, pathname, search } = new URL(address)
  const query = pattern.includes('?') ? search : ''
  const scheme = pattern.includes('://') ? `${protocol}//` : ''
  const origin = pattern.startsWith('/') ? '' : `${scheme}${host}`
  return toExpression(pattern).test(`${origin}${pathname}${query}`)
}

function toExpression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`)
}
