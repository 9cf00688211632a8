import { createCard, type Card } from './card/card.ts'
import { createCredentials, type Credentials } from './credentials/credentials.ts'
import { WechatError } from './errors/wechat-error.ts'
import { createJssdk, type Jssdk } from './jssdk/jssdk.ts'
import { createOauth, type Oauth } from './oauth/oauth.ts'
import { Secret } from './secrets/secret.ts'
import { createTelemetry, type Hooks, type Logger } from './telemetry/telemetry.ts'
import { guardStore } from './stores/guarded-store.ts'
import type { TokenMode } from './credentials/token-source.ts'
import { createShakearound, type Shakearound } from './shakearound/shakearound.ts'
import { memoryStore } from './stores/memory-store.ts'
import type { Store } from './stores/store.ts'
import { defaultEndpoints, type Endpoints } from './upstream/endpoints.ts'
import { createPlatform } from './upstream/platform.ts'

export interface OfficialAccountOptions {
  readonly appId: string
  readonly appSecret: string
  /** Where tokens, tickets and running logins are kept. Default: this process. */
  readonly store?: Store
  /** Where access_tokens come from. Default `stable`. */
  readonly tokenMode?: TokenMode
  /** Hosts that differ from WeChat's own: a proxy, another region, a simulator. */
  readonly endpoints?: Partial<Endpoints>
  readonly fetch?: typeof fetch
  /** `now()` in milliseconds since 1970. */
  readonly clock?: { now(): number }
  /** Callbacks for metrics and tracing. */
  readonly hooks?: Hooks
  /** `pino`, or anything alike. */
  readonly logger?: Logger
}

/** An official account (公众号): everything that its server can do. */
export interface OfficialAccount {
  readonly appId: string
  readonly credentials: Credentials
  readonly jssdk: Jssdk
  readonly card: Card
  readonly oauth: Oauth
  readonly shakearound: Shakearound
}

/**
 * The official account that your pages belong to. Accounts share nothing, so one process may have several.
 *
 * @throws {WechatError} `CONFIG_INVALID`
 * @example
 * ```ts
 * const account = createOfficialAccount({ appId, appSecret })
 * const config = await account.jssdk.sign({ url: 'https://m.example.com/' })
 * ```
 */
export function createOfficialAccount({
  appId,
  appSecret,
  clock = Date,
  store = memoryStore({ clock }),
  tokenMode = 'stable',
  endpoints = {},
  fetch,
  hooks,
  logger,
}: OfficialAccountOptions): OfficialAccount {
  if (!/^wx[0-9a-zA-Z]{8,}$/.test(appId)) {
    throw new WechatError('CONFIG_INVALID', 'appId does not look like an AppID such as wx0123456789abcdef')
  }
  if (appSecret === '') throw new WechatError('CONFIG_INVALID', 'appSecret is empty')

  const hosts = { ...defaultEndpoints, ...endpoints }
  const telemetry = createTelemetry({ hooks, logger })
  const shared = {
    appId,
    appSecret: new Secret(appSecret),
    store: guardStore(store, telemetry),
    clock,
    telemetry,
    platform: createPlatform({ endpoints: hosts, telemetry, fetch }),
  }
  const credentials = createCredentials({ ...shared, tokenMode })
  return {
    appId,
    credentials,
    jssdk: createJssdk({ appId, credentials, clock }),
    card: createCard({ appId, credentials, clock }),
    oauth: createOauth({ ...shared, open: hosts.open }),
    shakearound: createShakearound(credentials),
  }
}
