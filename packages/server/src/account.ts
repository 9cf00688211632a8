import { createApi, type Api } from './api/api.ts'
import { createCard, type Card } from './card/card.ts'
import { createCredentials, type Credentials } from './credentials/credentials.ts'
import { tokenSource, type TokenMode, type TokenSource } from './credentials/token-source.ts'
import { WechatError } from './errors/wechat-error.ts'
import { createJssdk, type Jssdk } from './jssdk/jssdk.ts'
import { componentAuthority, ownAuthority, type Authority, type Component } from './oauth/authority.ts'
import { createOauth, type Oauth } from './oauth/oauth.ts'
import type { PushOptions } from './push/push-options.ts'
import { createPush, type PushEndpoint } from './push/push.ts'
import { Secret } from './secrets/secret.ts'
import { createShakearound, type Shakearound } from './shakearound/shakearound.ts'
import { guardStore } from './stores/guarded-store.ts'
import { memoryStore } from './stores/memory-store.ts'
import type { Store } from './stores/store.ts'
import { createTelemetry, type Hooks, type Logger, type Telemetry } from './telemetry/telemetry.ts'
import { defaultEndpoints, type Endpoints } from './upstream/endpoints.ts'
import { createPlatform, type Platform } from './upstream/platform.ts'

interface CommonOptions {
  readonly appId: string
  /** Where tokens, tickets and running logins are kept. Default: this process. */
  readonly store?: Store
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

/** An account of one's own. */
interface OwnAccountOptions extends CommonOptions {
  readonly appSecret: string
  /** Where access_tokens come from. Default `stable`. */
  readonly tokenMode?: TokenMode
}

/** Somebody else's account, for which a third-party platform (第三方平台) acts. */
interface ManagedAccountOptions extends CommonOptions {
  readonly component: Component
  /** Yields the authorizer_access_token. */
  readonly tokenMode: TokenSource
}

export type OfficialAccountOptions = OwnAccountOptions | ManagedAccountOptions

/** An official account (公众号): everything that its server can do. */
export interface OfficialAccount {
  readonly appId: string
  readonly credentials: Credentials
  readonly jssdk: Jssdk
  readonly card: Card
  readonly oauth: Oauth
  readonly shakearound: Shakearound
  /** The platform's HTTP API: menus, messages, media, followers, tags, drafts, cards, statistics … */
  readonly api: Api
  /**
   * The address (服务器地址) that WeChat pushes messages and events to. Routers mount it as `/push`; on its own it is a handler of
   * web-standard requests.
   *
   * @throws {WechatError} `CONFIG_INVALID`
   * @example
   * ```ts
   * const push = account.push({
   *   token,
   *   encodingAESKey,
   *   on: {
   *     text: ({ content }) => reply.text(`You said ${content}`),
   *     'event:subscribe': ({ scene }) => reply.text(scene === undefined ? 'Welcome' : `Welcome to ${scene}`),
   *     'event:unsubscribe': ({ fromUserName }) => forget(fromUserName),
   *   },
   * })
   * export default { fetch: push.fetch }
   * ```
   * {@link https://developers.weixin.qq.com/doc/oplatform/developers/dev/push/encryption official page}
   */
  push(options: PushOptions): PushEndpoint
  /** What happens in the account; whoever adds to it, such as a router, reports here. */
  readonly telemetry: Telemetry
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
export function createOfficialAccount(options: OfficialAccountOptions): OfficialAccount {
  const { appId, clock = Date, endpoints, fetch } = options
  if (!/^wx[0-9a-zA-Z]{8,}$/.test(appId)) {
    throw new WechatError('CONFIG_INVALID', 'appId does not look like an AppID such as wx0123456789abcdef')
  }
  const hosts = { ...defaultEndpoints, ...endpoints }
  const telemetry = createTelemetry(options)
  const platform = createPlatform({ endpoints: hosts, telemetry, fetch })
  const { source, authority } = identityOf(options, platform)
  // The memory of this process is never down.
  const store = options.store ? guardStore(options.store, telemetry) : memoryStore({ clock })
  const shared = { appId, store, clock, telemetry, platform }
  const credentials = createCredentials({ ...shared, source })
  return {
    appId,
    credentials,
    jssdk: createJssdk({ appId, credentials, clock }),
    card: createCard({ appId, credentials, clock }),
    oauth: createOauth({ ...shared, authority, open: hosts.open }),
    shakearound: createShakearound(credentials),
    api: createApi(credentials),
    push: (push) => createPush({ ...shared, credentials }, push),
    telemetry,
  }
}

/** What differs between an account of one's own and one that a third-party platform acts for. */
function identityOf(
  options: OfficialAccountOptions,
  platform: Platform,
): { source: TokenSource; authority: Authority } {
  const { appId } = options
  if ('component' in options) {
    return { source: options.tokenMode, authority: componentAuthority(appId, options.component) }
  }
  if (options.appSecret === '') throw new WechatError('CONFIG_INVALID', 'appSecret is empty')
  const appSecret = new Secret(options.appSecret)
  return {
    source: tokenSource(options.tokenMode ?? 'stable', { appId, appSecret, platform }),
    authority: ownAuthority(appId, appSecret),
  }
}
