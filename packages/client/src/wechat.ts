import type { JsApi, JsApiCall, JsApiEvent } from '@weh5/protocol/jsapi/calls'
import type { OpenTag } from '@weh5/protocol/open-tags'
import { bridgeReady } from './bridge/bridge-ready.ts'
import { send } from './call/send.ts'
import { settle, type CallOptions } from './call/settle.ts'
import { createConfig, type Grant } from './config/config.ts'
import type { SignUrl } from './config/sign-url.ts'
import type { Sign } from './config/sign.ts'
import { wechatWindow } from './script/jweixin.ts'
import { officialScript } from './script/official-script.ts'
import { createSubscribe, type Stop, type SubscribeOptions } from './events/subscribe.ts'
import { insideWechat } from './environment/inside-wechat.ts'
import { needsOf, type Apis, type Feature, type FeatureHost } from './feature.ts'
import type { Fallbacks } from './outside/fallback.ts'

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
  /** Milliseconds that WeChat and your signature server each have to answer, 0 for ever. Default 10 000. */
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
export function createWechat<const Listed extends Apis>({
  sign,
  apis,
  openTags = [],
  signUrl = 'auto',
  outside = {},
  timeout = 1e4,
}: WechatOptions<Listed>): Wechat<Listed> {
  const entries = Object.entries<Apis[string]>(apis)
  const needed = entries.flatMap(([, entry]) => needsOf(entry))
  const jsApiList = [...new Set(needed.filter(isSigned).map(({ name }) => name))]
  const configure = createConfig({ sign, signUrl, timeout, openTags, jsApiList })

  /** The object that has an API, once it can be used. */
  async function officialFor(api: JsApi): Promise<object | undefined> {
    const { name, route } = api
    if (isSigned(api)) return (await configure(name)).jweixin
    await bridgeReady(name, timeout)
    if (route === 'miniProgram') return (await officialScript(timeout)).miniProgram
    return wechatWindow()[api.bridge || 'WeixinJSBridge']
  }

  const ready = (): Promise<Grant> => configure('config')
  const methods: Record<string, unknown> = { ready }
  const host: FeatureHost = {
    apis,
    methods,
    ready,
    call: (api, given, { signal, timeout: patience = api.interactive ? 0 : timeout } = {}) => {
      const { name } = api
      return settle(name, { signal }, async () => {
        const fallback = outside[name]
        if (fallback && !insideWechat()) return fallback(given)
        const official = await officialFor(api)
        return settle(name, { timeout: patience }, () => send(official, api, given))
      })
    },
    subscribe: createSubscribe(officialFor),
  }

  for (const [name, entry] of entries) methods[name] = methodFor(entry, host)
  // Built name by name, which no type can follow.
  return methods as Wechat<Listed>
}

/** Whether an API is part of the configuration: the bare bridge and a mini program's page ask for no signature (`facts/jssdk.md` B.13, C.3). */
function isSigned({ route }: JsApi): boolean {
  return !route || route === 'invoke'
}

function methodFor(entry: Apis[string], host: FeatureHost): unknown {
  if (entry.kind === 'feature') return entry.attach(host)
  if (entry.kind === 'call') return (given: unknown = {}, bounds?: CallOptions) => host.call(entry, given, bounds)
  return (listener: (payload: unknown) => void, bounds?: SubscribeOptions<unknown>) =>
    host.subscribe(entry, listener, bounds)
}
