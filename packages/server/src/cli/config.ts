import { WechatError } from '../errors/wechat-error.ts'
import { readScope, type Scope } from '../oauth/scope.ts'
import type { PushForwarding } from './forward-push.ts'
import { listIn, variables, type Variable } from './variables.ts'

export interface Config {
  readonly appId: string
  readonly appSecret: string
  readonly tokenMode: 'stable' | 'legacy'
  readonly endpoints: { readonly api: string; readonly open: string }
  readonly allow: readonly string[]
  readonly origin: string | undefined
  readonly login: { readonly scope: Scope; readonly secret: readonly string[] } | undefined
  readonly accessTokenKey: string | undefined
  readonly push: PushForwarding | undefined
  readonly store: { readonly redis: string } | { readonly dir: string }
  readonly host: string
  readonly port: number
  readonly logLevel: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the configuration.
 *
 * @throws {WechatError} `CONFIG_INVALID`, naming every variable that is missing or does not fit, but none of their values.
 */
export function readConfig(env: Environment): Config {
  const complaints = variables.filter((each) => !fits(each, env)).map((each) => `  ${each.name}: ${each.what}`)
  if (complaints.length > 0) {
    throw new WechatError('CONFIG_INVALID', ['These variables are missing or do not fit:', ...complaints].join('\n'))
  }
  const optional = (name: string) => env[name] || variables.find((each) => each.name === name)?.fallback
  const text = (name: string) => optional(name) ?? ''
  const [redis, secret, token] = [optional('REDIS_URL'), optional('SESSION_SECRET'), optional('PUSH_TOKEN')]
  return {
    appId: text('WECHAT_APP_ID'),
    appSecret: text('WECHAT_APP_SECRET'),
    tokenMode: text('WECHAT_TOKEN_MODE') === 'legacy' ? 'legacy' : 'stable',
    endpoints: { api: text('WECHAT_API_ORIGIN'), open: text('WECHAT_OPEN_ORIGIN') },
    allow: listIn(text('JS_CONFIG_ALLOW')),
    origin: optional('PUBLIC_ORIGIN'),
    login: secret === undefined ? undefined : { scope: readScope(text('LOGIN_SCOPE')), secret: listIn(secret) },
    accessTokenKey: optional('ACCESS_TOKEN_KEY'),
    push:
      token === undefined ? undefined : { token, encodingAESKey: text('PUSH_AES_KEY'), url: text('PUSH_FORWARD_URL') },
    store: redis === undefined ? { dir: text('STORE_DIR') } : { redis },
    host: text('HOST'),
    port: Number(text('PORT')),
    logLevel: text('LOG_LEVEL'),
  }
}

/** An empty variable counts as none: that is how compose files leave one out. */
function fits({ name, required, requiredWith, fits: fitsText }: Variable, env: Environment): boolean {
  const text = env[name]
  if (text !== undefined && text !== '') return fitsText(text)
  return !required && (requiredWith === undefined || !env[requiredWith])
}
