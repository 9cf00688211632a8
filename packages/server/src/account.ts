import { createCredentials, type Credentials } from './credentials/credentials.ts'
import { WechatError } from './errors/wechat-error.ts'
import { createJssdk, type Jssdk } from './jssdk/jssdk.ts'
import { createOauth, type Oauth } from './oauth/oauth.ts'
import { Secret } from './secrets/secret.ts'
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
  /** Hosts that differ from WeChat's own: a proxy, another region, a simulator. */
  readonly endpoints?: Partial<Endpoints>
  readonly fetch?: typeof fetch
  /** `now()` in milliseconds since 1970. */
  readonly clock?: { now(): number }
}

/** An official account (公众号): everything that its server can do. */
export interface OfficialAccount {
  readonly appId: string
  readonly credentials: Credentials
  readonly jssdk: Jssdk
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
  endpoints = {},
  fetch,
}: OfficialAccountOptions): OfficialAccount {
  if (!/^wx[0-9a-zA-Z]{8,}$/.test(appId)) {
    throw new WechatError('CONFIG_INVALID', 'appId does not look like an AppID such as wx0123456789abcdef')
  }
  if (appSecret === '') throw new WechatError('CONFIG_INVALID', 'appSecret is empty')

  const hosts = { ...defaultEndpoints, ...endpoints }
  const shared = {
    appId,
    appSecret: new Secret(appSecret),
    store,
    clock,
    platform: createPlatform({ endpoints: hosts, ...(fetch ? { fetch } : {}) }),
  }
  const credentials = createCredentials(shared)
  return {
    appId,
    credentials,
    jssdk: createJssdk({ appId, credentials, clock }),
    oauth: createOauth({ ...shared, open: hosts.open }),
    shakearound: createShakearound(credentials),
  }
}
