/** Error texts as the platform sends them (`facts/server.md` 1, 3; `facts/errcodes.json`). */
const texts = {
  [-1]: 'system error',
  40001:
    'invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40030: 'invalid refresh_token',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40164: 'invalid ip, not in whitelist',
  41001: 'access_token missing',
  41002: 'appid missing',
  41003: 'refresh_token missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41009: 'missing openid',
  42001: 'access_token expired',
  42002: 'refresh_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  45009: 'reach max api daily quota limit',
  47001: 'data format error',
  48001: 'api unauthorized',
  9001003: 'invalid ticket',
} as const

export type PlatformErrcode = keyof typeof texts

/** A business error: HTTP 200, an errcode, and a text that ends in a request id. Handlers throw it; `respond.ts` writes it. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'
  readonly errcode: PlatformErrcode

  constructor(errcode: PlatformErrcode, text: string = texts[errcode]) {
    super(text)
    this.errcode = errcode
  }
}
