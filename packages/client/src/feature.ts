import type { Bridge, JsApi, JsApiCall } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from './call/settle.ts'
import type { Grant } from './config/config.ts'

/** An object that has JSAPIs, as methods of their names or behind `invoke` and `on`: the official script's own, or a bridge. */
export type Official = Bridge & Readonly<Partial<Record<string, (options: object) => void>>>

/** What a {@link Feature} builds on. */
export interface FeatureHost {
  /** Configures the page for the URL of the moment, unless it is. */
  readonly ready: () => Promise<Grant>
  /** Makes a call, configured and settled like any other. */
  readonly call: <Options, Result>(
    api: JsApiCall<Options, Result>,
    options: Options,
    call?: CallOptions,
  ) => Promise<Result>
  /** The object that has an API, once it can be used. */
  readonly official: (api: JsApi) => Promise<Official>
}

/**
 * Something that stands in `apis` and is no plain call: an official event, or something higher-level. It names the official calls and
 * events it needs, so that they get signed.
 */
export interface Feature<Method> {
  readonly needs: readonly JsApi[]
  /**
   * @param methods What the page calls, by the names in `apis`.
   * @param apis The page's own list.
   */
  attach(host: FeatureHost, methods: Readonly<Record<string, unknown>>, apis: Apis): Method
}

/** What a page may list in `apis`: official calls and events, and what stands beside them. */
export type Apis = Readonly<Record<string, JsApiCall<unknown, unknown> | Feature<unknown>>>

/** The official calls and events that an entry of `apis` amounts to. */
export function needsOf(entry: Apis[string]): readonly JsApi[] {
  return entry.needs || [entry]
}
