import type { JsApi, JsApiCall, JsApiEvent } from '@weh5/protocol/jsapi/calls'
import type { OpenTag } from '@weh5/protocol/open-tags'
import { bridgeReady } from './bridge/bridge-ready.ts'
import { send } from './call/send.ts'
import { settle, type CallOptions } from './call/settle.ts'
import { createConfig, type Grant } from './config/config.ts'
import type { SignUrl } from './config/sign-url.ts'
import type { Sign } from './config/sign.ts'
import { rethrowAs } from './errors/rethrow-as.ts'
import type { Jweixin } from './script/jweixin.ts'
import { officialScript } from './script/official-script.ts'
import { createSubscribe, type Stop, type Subscribe, type SubscribeOptions } from './events/subscribe.ts'
import { insideWechat } from './environment/inside-wechat.ts'
import type { Feature, FeatureHost } from './feature.ts'
import type { Fallbacks } from './outside/fallback.ts'

/** What a page may list in `apis`: official calls and events, and what stands beside them. */
export type Apis = Readonly<Record<string, JsApi | Feature<unknown>>>

export interface WechatOptions<Listed extends Apis> {
  /** Path of your server's `js-config` route, or a function that gets a signature. */
  readonly sign: Sign
  /** The only list: what is in it gets signed, typed and shipped. */
  readonly apis: Listed
  readonly openTags?: readonly OpenTag[]
  /** Which URL to sign. Default `auto`: the landing URL on iOS, the current one elsewhere. */
  readonly signUrl?: SignUrl
  /** What answers calls outside WeChat, e.g. `webFallbacks` of `@weh5/client/web`. Default: nothing, they reject with `outside`. */
  readonly outside?: Fallbacks
  /** Milliseconds that WeChat and your signature server each have to answer. Default 10 000. */
  readonly timeout?: number
}

/** A call as a method: options may be left out where none is required. */
export type CallMethod<Options, Result> = [Options] extends [void]
  ? (options?: undefined, call?: CallOptions) => Promise<Result>
  : Record<never, never> extends Options
    ? (options?: Options, call?: CallOptions) => Promise<Result>
    : (options: Options, call?: CallOptions) => Promise<Result>

/** An event as a method: it subscribes, and returns how to stop. */
export type EventMethod<Payload, Options = void> = (
  listener: (payload: Payload) => void,
  options?: SubscribeOptions<Options>,
) => Stop

/** What an entry of `apis` becomes. */
export type MethodOf<Entry> =
  Entry extends Feature<infer Method>
    ? Method
    : Entry extends JsApiEvent<infer Payload, infer Options>
      ? EventMethod<Payload, Options>
      : Entry extends JsApiCall<infer Options, infer Result>
        ? CallMethod<Options, Result>
        : never

/** One page's WeChat. */
export type Wechat<Listed extends Apis> = WechatCore & { readonly [Name in keyof Listed]: MethodOf<Listed[Name]> }

export interface WechatCore {
  /**
   * Configures the page now instead of on first use.
   * @throws {WechatError} `outside`, `script`, `bridge`, `sign`, `config` or `timeout`
   */
  ready(): Promise<Grant>
}

/**
 * Everything a page wants of WeChat. Nothing happens until the first call: then the official script is found or loaded, the page is
 * signed for the URL of the moment, and the call goes out; after a route change the page is signed again where the client needs it.
 *
 * Every call settles: outside WeChat it rejects at once with code `outside`.
 *
 * @example
 * const wx = createWechat({ sign: '/wechat/js-config', apis: { scanQRCode, chooseImage, setShare } })
 * const { resultStr } = await wx.scanQRCode({ needResult: true })
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page}
 */
export function createWechat<const Listed extends Apis>(options: WechatOptions<Listed>): Wechat<Listed> {
  const { apis } = options
  const settings = {
    signUrl: 'auto' as const,
    timeout: 1e4,
    openTags: [],
    outside: {} as Fallbacks,
    ...options,
    jsApiList: officialNames(Object.values(apis)),
  }
  const configure = createConfig(settings)

  /** What an API needs first: commands of the bare bridge no script, a mini program's page no signature (`facts/jssdk.md` B.13, C.3). */
  async function prepared({ name, route }: JsApi): Promise<Jweixin | undefined> {
    if (route !== 'bridge' && route !== 'miniProgram') return (await configure(name)).jweixin
    await bridgeReady(name, settings.timeout)
    return route === 'bridge' ? undefined : officialScript(settings.timeout)
  }

  const call: FeatureHost['call'] = (api, given, { signal, timeout = api.interactive ? 0 : settings.timeout } = {}) => {
    const { name } = api
    return settle(name, { signal }, async () => {
      const fallback = settings.outside[name]
      if (fallback && !insideWechat()) return fallback(given).catch(rethrowAs('failed', name))
      const jweixin = await prepared(api)
      return settle(name, { timeout }, () => send(jweixin, api, given).catch(rethrowAs('failed', name)))
    })
  }
  const subscribe = createSubscribe(prepared)

  const wechat: Record<string, unknown> = { ready: () => configure('config') }
  for (const name of Object.keys(apis)) {
    const entry = apis[name]
    if (entry) wechat[name] = methodFor(entry, call, subscribe)
  }
  // Built name by name, which no type can follow.
  return wechat as Wechat<Listed>
}

/** The `jsApiList` that a page's `apis` amount to. */
function officialNames(entries: readonly Apis[string][]): readonly string[] {
  const names = entries.flatMap((entry) =>
    entry.kind === 'feature' ? officialNames(entry.needs) : entry.route && entry.route !== 'invoke' ? [] : entry.name,
  )
  return [...new Set(names)]
}

function methodFor(entry: Apis[string], call: FeatureHost['call'], subscribe: Subscribe): unknown {
  if (entry.kind === 'feature') return entry.attach({ call, subscribe })
  if (entry.kind === 'call') return (given: unknown = {}, bounds?: CallOptions) => call(entry, given, bounds)
  return (listener: (payload: unknown) => void, bounds?: SubscribeOptions<unknown>) =>
    subscribe(entry, listener, bounds)
}
