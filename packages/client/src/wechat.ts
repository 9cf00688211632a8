import type { Bridge, JsApi, JsApiCall } from '@weh5/protocol/jsapi/calls'
import { bridgeReady } from './bridge/bridge-ready.ts'
import { exchange } from './bridge/exchange.ts'
import { check } from './call/outcome.ts'
import { settle, type CallOptions } from './call/settle.ts'
import { createConfig, type ConfigOptions, type Grant } from './config/config.ts'
import { assertInside, insideWechat } from './environment/inside-wechat.ts'
import { needsOf, type Apis, type Feature, type FeatureHost, type Official } from './feature.ts'
import type { Fallbacks } from './outside/fallback.ts'
import type { WechatWindow } from './script/jweixin.ts'
import { officialScript } from './script/official-script.ts'

declare const window: WechatWindow

export interface WechatOptions<Listed extends Apis> extends ConfigOptions {
  /** The only list: what is in it gets signed, typed and shipped. */
  readonly apis: Listed
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

/** What an entry of `apis` becomes. */
export type MethodOf<Entry> =
  Entry extends Feature<infer Method>
    ? Method
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
  const { apis, outside = {}, timeout = 1e4 } = options
  const jsApiList = new Set<string>()
  const configure = createConfig(options, timeout, jsApiList)
  const ready = async (): Promise<Grant> => {
    assertInside('config')
    return configure()
  }
  const methods: Record<string, unknown> = { ready }

  async function official({ name, target }: JsApi): Promise<Official> {
    assertInside(name)
    // What an object has is only known at run time.
    if (!target) return (await configure()).jweixin as Bridge as Official
    // The bare bridge and a mini program's page ask for no signature (`facts/jssdk.md` B.13, C.3).
    await bridgeReady(name, timeout)
    return target(window, () => officialScript(timeout)) as Promise<Official>
  }

  async function answer<Options, Result>(
    api: JsApiCall<Options, Result>,
    given: Options,
    patience: number,
  ): Promise<Result> {
    const name = api.name
    const fallback = outside[name]
    if (fallback && !insideWechat()) return fallback(given)
    const found = await official(api)
    const args = api.prepare ? api.prepare(given) : given
    const reply = await exchange(name, patience, (complete) => {
      // Copies: the script and the bridge write into what they get. `complete` runs for every answer (`facts/jssdk.md` A.7).
      if (found[name]) found[name]({ ...args, complete })
      else found.invoke(name, { ...args }, complete)
    })
    check(name, reply)
    // A call that declares no `read` has no result.
    return (api.read && api.read(reply)) as Result
  }

  const host: FeatureHost = {
    ready,
    official,
    call: (api, given, { signal, timeout: patience = api.interactive ? 0 : timeout } = {}) =>
      settle(api.name, (resolve) => resolve(answer(api, given, patience)), 0, signal),
  }

  for (const [name, entry] of Object.entries<Apis[string]>(apis)) {
    for (const api of needsOf(entry)) if (!api.target) jsApiList.add(api.name)
    methods[name] = entry.attach
      ? entry.attach(host, methods, apis)
      : (given: unknown = {}, bounds?: CallOptions) => host.call(entry, given, bounds)
  }
  // Built name by name, which no type can follow.
  return methods as Wechat<Listed>
}
