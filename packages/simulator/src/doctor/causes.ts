import type { Account } from '../world/account.ts'
import type { World } from '../world/world.ts'
import { withoutFragment, type Signed } from './signature.ts'

/** A signature that did not verify, and what the client knows about the page. */
export interface Attempt {
  readonly world: World
  readonly account: Account
  readonly signature: string
  /** What the client would have signed. */
  readonly expected: Signed
  /** `landing` on iOS, `current` elsewhere. */
  readonly rule: 'landing' | 'current'
  /** `location.href` now, and when the document was loaded; with fragment. */
  readonly currentUrl: string
  readonly landingUrl: string
}

export type CauseCode =
  | 'upper-case-signature'
  | 'hash-included'
  | 'current-url-on-ios'
  | 'landing-url-instead-of-current'
  | 'trailing-slash'
  | 'scheme'
  | 'port'
  | 'query-missing'
  | 'query-reordered'
  | 'percent-encoding'
  | 'html-escaped-ampersand'
  | 'nonce-key'
  | 'timestamp-key'
  | 'timestamp-in-milliseconds'
  | 'ticket-of-other-account'
  | 'expired-ticket'
  | 'access-token-as-ticket'
  | 'card-ticket'

export interface Text {
  readonly en: string
  readonly zh: string
}

export interface Cause {
  readonly code: CauseCode
  /** One sentence: what was done. */
  readonly what: Text
  /** What to do instead. */
  readonly fix: Text
  /** Everything that would have been signed if this were the cause. The doctor tries each. */
  readonly suspects: (attempt: Attempt) => readonly Partial<Signed>[]
}

const urls = (list: readonly string[]): Partial<Signed>[] => list.map((url) => ({ url }))
const tickets = (list: readonly { readonly value: string }[]): Partial<Signed>[] =>
  list.map(({ value }) => ({ ticket: value }))

/** Causes of `invalid signature`, the likeliest first (`facts/jssdk.md` D.1, D.2, `peers/client.md` 3.5). */
export const causes: readonly Cause[] = [
  {
    code: 'hash-included',
    what: {
      en: 'The URL was signed with its #fragment.',
      zh: '签名的 URL 带上了 # 及其后面的部分。',
    },
    fix: {
      en: "Sign location.href.split('#')[0].",
      zh: "请对 location.href.split('#')[0] 签名。",
    },
    suspects: ({ currentUrl, landingUrl }) => urls([currentUrl, landingUrl].filter((url) => url.includes('#'))),
  },
  {
    code: 'current-url-on-ios',
    what: {
      en: 'The current URL was signed, but iOS verifies against the URL that the page was opened with.',
      zh: '签名用的是当前 URL，但 iOS 用首次进入页面时的 URL 校验。',
    },
    fix: {
      en: 'On iOS sign the landing URL, whatever pushState did since.',
      zh: 'iOS 上请始终对首次进入的 URL 签名，不受 pushState 影响。',
    },
    suspects: ({ rule, currentUrl }) => (rule === 'landing' ? urls([withoutFragment(currentUrl)]) : []),
  },
  {
    code: 'landing-url-instead-of-current',
    what: {
      en: 'The landing URL was signed, but this client verifies against the current URL.',
      zh: '签名用的是首次进入的 URL，但该客户端用当前 URL 校验。',
    },
    fix: {
      en: 'On Android and desktop sign the current URL and call wx.config again after each route change.',
      zh: 'Android 和桌面端请对当前 URL 签名，并在路由变化后重新调用 wx.config。',
    },
    suspects: ({ rule, landingUrl }) => (rule === 'current' ? urls([withoutFragment(landingUrl)]) : []),
  },
  {
    code: 'query-missing',
    what: { en: 'The URL was signed without its query.', zh: '签名的 URL 缺少 ? 后面的参数。' },
    fix: { en: 'Sign the full URL, query included.', zh: '请对包含查询参数的完整 URL 签名。' },
    suspects: ({ expected: { url } }) => (url.includes('?') ? urls([url.split('?', 1)[0] ?? url]) : []),
  },
  {
    code: 'trailing-slash',
    what: { en: 'A slash at the end of the path was added or lost.', zh: '路径末尾的斜杠多了或少了。' },
    fix: {
      en: 'Sign the URL as location.href has it; do not rebuild it.',
      zh: '请按 location.href 原样签名，不要自行拼接。',
    },
    suspects: ({ expected: { url } }) => urls(withOtherSlash(url)),
  },
  {
    code: 'scheme',
    what: { en: 'http and https were mixed up.', zh: 'http 与 https 弄混了。' },
    fix: {
      en: 'Behind a proxy take the scheme from the page, not from the incoming request.',
      zh: '在反向代理之后，请以页面的协议为准，而不是后端收到的协议。',
    },
    suspects: ({ expected: { url } }) =>
      urls([url.startsWith('https:') ? url.replace('https:', 'http:') : url.replace('http:', 'https:')]),
  },
  {
    code: 'port',
    what: { en: 'The URL was signed with another port.', zh: '签名的 URL 端口不对。' },
    fix: {
      en: 'Sign the URL as the browser shows it; a proxy may have changed the port.',
      zh: '请按浏览器中显示的 URL 签名，代理可能改变了端口。',
    },
    suspects: ({ expected: { url } }) => urls(withOtherPorts(url)),
  },
  {
    code: 'percent-encoding',
    what: {
      en: 'The URL was decoded or encoded once too often.',
      zh: 'URL 被多解码或多编码了一次。',
    },
    fix: {
      en: 'Send the URL to your server with encodeURIComponent and decode it exactly once.',
      zh: '用 encodeURIComponent 把 URL 发给后端，并且只解码一次。',
    },
    suspects: ({ expected: { url } }) => urls(withOtherEncodings(url)),
  },
  {
    code: 'html-escaped-ampersand',
    what: { en: 'The URL was signed with &amp; in place of &.', zh: '签名的 URL 里 & 变成了 &amp;。' },
    fix: { en: 'Do not HTML-escape the URL before signing.', zh: '签名前不要对 URL 做 HTML 转义。' },
    suspects: ({ expected: { url } }) => (url.includes('&') ? urls([url.replaceAll('&', '&amp;')]) : []),
  },
  {
    code: 'query-reordered',
    what: { en: 'The query parameters were signed in another order.', zh: '签名的查询参数顺序与页面不一致。' },
    fix: {
      en: 'Sign the query as location.href has it; do not parse and rebuild it.',
      zh: '请按 location.href 原样签名，不要解析后重新拼接参数。',
    },
    suspects: ({ expected: { url } }) => urls(withOtherOrders(url)),
  },
  {
    code: 'nonce-key',
    what: {
      en: 'The signed string says nonceStr; the key in it is noncestr.',
      zh: '签名串里写成了 nonceStr，应为全小写的 noncestr。',
    },
    fix: {
      en: 'Lower case in the signed string, camel case only in wx.config.',
      zh: '签名串用小写 noncestr，只有 wx.config 里用 nonceStr。',
    },
    suspects: () => [{ keys: ['jsapi_ticket', 'nonceStr', 'timestamp', 'url'] }],
  },
  {
    code: 'timestamp-key',
    what: {
      en: 'The signed string says timeStamp; the key in it is timestamp.',
      zh: '签名串里写成了 timeStamp，应为全小写的 timestamp。',
    },
    fix: { en: 'timeStamp belongs to payment only.', zh: 'timeStamp 只用于支付签名。' },
    suspects: () => [
      { keys: ['jsapi_ticket', 'noncestr', 'timeStamp', 'url'] },
      { keys: ['jsapi_ticket', 'nonceStr', 'timeStamp', 'url'] },
    ],
  },
  {
    code: 'timestamp-in-milliseconds',
    what: {
      en: 'One side used seconds and the other milliseconds.',
      zh: '时间戳一边用秒，一边用毫秒。',
    },
    fix: {
      en: 'Sign Math.floor(Date.now() / 1000) and give the same number to wx.config.',
      zh: '请用 Math.floor(Date.now() / 1000) 签名，并把同一个数传给 wx.config。',
    },
    suspects: ({ expected: { timestamp } }) => inOtherUnit(timestamp),
  },
  {
    code: 'card-ticket',
    what: { en: 'The card ticket (type=wx_card) was used.', zh: '用了卡券的 ticket（type=wx_card）。' },
    fix: { en: 'wx.config needs the ticket of type=jsapi.', zh: 'wx.config 需要 type=jsapi 的 ticket。' },
    suspects: ({ world, account }) =>
      tickets(world.state.tickets.filter(({ appId, type }) => appId === account.appId && type === 'wx_card')),
  },
  {
    code: 'expired-ticket',
    what: { en: 'The jsapi_ticket has expired.', zh: 'jsapi_ticket 已过期。' },
    fix: {
      en: 'Renew the ticket before its expires_in is over.',
      zh: '请在 expires_in 到期之前更新 ticket。',
    },
    suspects: ({ world, account }) =>
      tickets(
        world.state.tickets.filter(
          ({ appId, type, expiresAt }) => appId === account.appId && type === 'jsapi' && expiresAt <= world.clock.now(),
        ),
      ),
  },
  {
    code: 'ticket-of-other-account',
    what: { en: 'The ticket belongs to another account.', zh: 'ticket 属于另一个公众号。' },
    fix: {
      en: 'Fetch the ticket with the access_token of the AppID that is given to wx.config.',
      zh: '请用 wx.config 里那个 AppID 的 access_token 获取 ticket。',
    },
    suspects: ({ world, account }) => tickets(world.state.tickets.filter(({ appId }) => appId !== account.appId)),
  },
  {
    code: 'access-token-as-ticket',
    what: { en: 'An access_token was used as the ticket.', zh: '把 access_token 当成了 jsapi_ticket。' },
    fix: {
      en: 'Exchange the access_token for a jsapi_ticket at /cgi-bin/ticket/getticket first.',
      zh: '请先用 access_token 到 /cgi-bin/ticket/getticket 换取 jsapi_ticket。',
    },
    suspects: ({ world }) => tickets([...world.state.tokens, ...world.state.oauthTokens]),
  },
]

function withOtherSlash(url: string): string[] {
  const [path = '', ...query] = url.split('?')
  const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`
  return [[other, ...query].join('?')]
}

function withOtherPorts(url: string): string[] {
  const match = /^(https?:\/\/)([^/?:]+)(:\d+)?(.*)$/.exec(url)
  if (match === null) return []
  const [, scheme = '', host = '', port = '', rest = ''] = match
  const usual = ['', ':80', ':443', ':3000', ':5173', ':8080', ':8443', ':8720']
  return usual.filter((other) => other !== port).map((other) => `${scheme}${host}${other}${rest}`)
}

function withOtherEncodings(url: string): string[] {
  const candidates = [
    () => decodeURI(url),
    () => decodeURIComponent(url),
    () => encodeURI(url),
    () => encodeURIComponent(url),
    () => url.replaceAll('%20', '+'),
    () => url.replaceAll('+', '%20'),
    () => url.replaceAll('+', ' '),
    () => url.replaceAll(/%[0-9A-F]{2}/gi, (code) => code.toLowerCase()),
  ]
  return candidates.flatMap((candidate) => {
    try {
      const other = candidate()
      return other === url ? [] : [other]
    } catch {
      return []
    }
  })
}

/** Up to five parameters give 120 orders; more are only tried sorted. */
function withOtherOrders(url: string): string[] {
  const [path = '', query] = url.split(/\?(.*)/s, 2)
  const parameters = query?.split('&') ?? []
  if (parameters.length < 2) return []
  const orders = parameters.length <= 5 ? permutations(parameters) : [parameters.toSorted()]
  return orders.map((order) => `${path}?${order.join('&')}`).filter((other) => other !== url)
}

function permutations(list: readonly string[]): string[][] {
  if (list.length <= 1) return [[...list]]
  return list.flatMap((first, index) => permutations(list.toSpliced(index, 1)).map((rest) => [first, ...rest]))
}

/** Whole seconds for milliseconds, and every millisecond of a second that ends in a round figure is too many: the two usual roundings. */
function inOtherUnit(timestamp: string): Partial<Signed>[] {
  if (!/^\d+$/.test(timestamp)) return []
  if (timestamp.length < 13) return [{ timestamp: `${timestamp}000` }]
  const exact = Number(timestamp) / 1000
  return [...new Set([Math.floor(exact), Math.round(exact)])].map((seconds) => ({ timestamp: String(seconds) }))
}
