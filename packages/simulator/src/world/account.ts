import { drawText, type RandomState } from './random.ts'

/** An official account (公众号) as its owner sees it in the console. */
export interface Account {
  readonly appId: string
  readonly appSecret: string
  /** `gh_…`, the sender of its messages and the `brandUserName` of its hardware. */
  readonly originalId: string
  readonly name: string
  /** A sandbox account (测试号) has smaller quotas and serves its followers only. */
  readonly kind: 'service' | 'sandbox'
  /** Token and key of the message push settings (服务器配置). */
  readonly token: string
  readonly encodingAESKey: string
  /** JS接口安全域名: a domain or a domain with a path. */
  readonly jsDomains: readonly string[]
  /** 网页授权域名: one full host, no scheme, no port. */
  readonly oauthDomain: string
  /** The Open Platform account that it is bound to; without one there is no unionid. */
  readonly openPlatform?: string
  /** Its WeChat Pay merchant. */
  readonly merchant: Merchant
  /** The owner has frozen the AppSecret: it fetches no tokens. */
  readonly secretFrozen?: boolean
  /** IP 白名单 for the token endpoints; absent: everybody may call. */
  readonly ipAllowList?: readonly string[]
}

/** A merchant of WeChat Pay. */
export interface Merchant {
  readonly mchId: string
  /** Key of API V2. */
  readonly apiKey: string
  /** APIv3 key: 32 letters, with which notifications are encrypted. */
  readonly apiV3Key: string
  /** Of the merchant's API certificate: SPKI, PEM. API V3 refuses a merchant without one. */
  readonly publicKey?: string
  /** Serial number of that certificate; absent: any. */
  readonly serialNo?: string
  /** 支付授权目录: addresses below which a page may pay; absent: all may. */
  readonly payDirectories?: readonly string[]
}

/** An account with everything that was not given drawn from the seed. It trusts pages on this machine: see `isLoopback`. */
export function createAccount(random: RandomState, given: Partial<Account> = {}): Account {
  return {
    appId: `wx${drawText(random, 'hex', 16)}`,
    appSecret: drawText(random, 'hex', 32),
    originalId: `gh_${drawText(random, 'hex', 12)}`,
    name: '展会助手',
    kind: 'service',
    token: drawText(random, 'base62', 16),
    encodingAESKey: `${drawText(random, 'base62', 42)}A`,
    jsDomains: ['localhost'],
    oauthDomain: 'localhost',
    openPlatform: 'open-platform',
    merchant: createMerchant(random),
    ...given,
  }
}

function createMerchant(random: RandomState): Merchant {
  return {
    mchId: `19${drawText(random, 'digits', 8)}`,
    apiKey: drawText(random, 'base62', 32),
    apiV3Key: drawText(random, 'base62', 32),
  }
}
