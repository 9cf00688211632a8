/** Everything that differs between the simulator and real WeChat: the same build runs in both. */
export interface DemoConfig {
  readonly appId: string
  readonly appSecret: string
  /** Signs the session cookie; at least 32 characters. */
  readonly sessionSecret: string
  /** The origin that visitors see, e.g. `https://m.example.com`. */
  readonly origin: string
  readonly port: number
  /** 服务器配置: where the account's messages and events go. */
  readonly push?: { readonly token: string; readonly encodingAESKey: string }
  /** The merchant that sells the tickets. */
  readonly pay?: PayConfig
  /** Other hosts than WeChat's own, e.g. a simulator's. */
  readonly platform?: { readonly api: string; readonly open: string }
}

/** A merchant of WeChat Pay, API V3. */
export interface PayConfig {
  readonly mchId: string
  readonly serialNo: string
  readonly apiV3Key: string
  /** `apiclient_key.pem` */
  readonly keyFile: string
  /** `PUB_KEY_ID_…`, and the file of that key. */
  readonly publicKeyId: string
  readonly publicKeyFile: string
}

/** What is wrong with the environment, all of it at once. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration'
}

/**
 * Reads the configuration from environment variables.
 * @throws {BadConfiguration} naming every variable that is missing or malformed.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): DemoConfig {
  const problems: string[] = []
  const need = (name: string, what: string, fits: (value: string) => boolean): string => {
    const value = env[name] ?? ''
    if (!fits(value)) problems.push(`${name}: ${what}`)
    return value
  }
  const isOrigin = (value: string) => URL.canParse(value) && new URL(value).origin === value
  const config = {
    appId: need('WECHAT_APP_ID', 'the AppID of the official account, e.g. wx0123456789abcdef', (value) =>
      /^wx\w{16}$/.test(value),
    ),
    appSecret: need('WECHAT_APP_SECRET', 'the AppSecret of the official account', (value) => value.length > 0),
    sessionSecret: need('SESSION_SECRET', 'at least 32 random characters', (value) => value.length >= 32),
    origin: need('PUBLIC_ORIGIN', 'the origin that visitors see, e.g. https://m.example.com', isOrigin),
    port: Number(env['PORT'] ?? 3000),
  }
  if (!Number.isInteger(config.port) || config.port < 0 || config.port > 65_535)
    problems.push('PORT: a number from 0 to 65535')
  const api = env['WECHAT_API_ORIGIN']
  const open = env['WECHAT_OPEN_ORIGIN']
  if (api !== undefined && !isOrigin(api))
    problems.push('WECHAT_API_ORIGIN: an origin, or unset for https://api.weixin.qq.com')
  if (open !== undefined && !isOrigin(open))
    problems.push('WECHAT_OPEN_ORIGIN: an origin, or unset for https://open.weixin.qq.com')
  const token = env['WECHAT_PUSH_TOKEN']
  const encodingAESKey = env['WECHAT_ENCODING_AES_KEY']
  if (token !== undefined && !/^[A-Za-z0-9]{3,32}$/.test(token))
    problems.push('WECHAT_PUSH_TOKEN: the Token of 服务器配置, 3 to 32 letters and digits, or unset for no chat')
  if (token !== undefined && !/^[A-Za-z0-9]{43}$/.test(encodingAESKey ?? ''))
    problems.push('WECHAT_ENCODING_AES_KEY: the EncodingAESKey of 服务器配置, 43 letters and digits')
  const pay = env['WECHAT_PAY_MCH_ID'] === undefined ? undefined : payConfig(need)
  if (problems.length > 0)
    throw new BadConfiguration(`The demo cannot start:\n${problems.map((each) => `  ${each}`).join('\n')}`)
  return {
    ...config,
    ...(pay ? { pay } : {}),
    ...(token !== undefined && encodingAESKey !== undefined ? { push: { token, encodingAESKey } } : {}),
    ...(api !== undefined && open !== undefined ? { platform: { api, open } } : {}),
  }
}

type Need = (name: string, what: string, fits: (value: string) => boolean) => string

function payConfig(need: Need): PayConfig {
  const isThere = (value: string) => value !== ''
  return {
    mchId: need('WECHAT_PAY_MCH_ID', 'the merchant number (商户号)', (value) => /^\d{8,10}$/.test(value)),
    serialNo: need('WECHAT_PAY_SERIAL_NO', 'the serial number of the merchant’s API certificate', isThere),
    apiV3Key: need('WECHAT_PAY_API_V3_KEY', 'the APIv3 key, 32 characters', (value) => value.length === 32),
    keyFile: need('WECHAT_PAY_KEY_FILE', 'the file apiclient_key.pem', isThere),
    publicKeyId: need('WECHAT_PAY_PUBLIC_KEY_ID', 'the id of WeChat Pay’s public key, PUB_KEY_ID_…', isThere),
    publicKeyFile: need('WECHAT_PAY_PUBLIC_KEY_FILE', 'the file of that key', isThere),
  }
}
