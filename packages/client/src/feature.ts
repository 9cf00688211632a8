import type { JsApi, JsApiCall } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from './call/settle.ts'
import type { Grant } from './config/config.ts'
import type { Subscribe } from './events/subscribe.ts'

/** What a {@link Feature} builds on. */
export interface FeatureHost {
  /** The page's own list. */
  readonly apis: Apis
  /** What the page calls, by the names in `apis`. */
  readonly methods: Readonly<Record<string, unknown>>
  /** Configures the page for the URL of the moment, unless it is. */
  readonly ready: () => Promise<Grant>
  /** Makes a call, configured and settled like any other. */
  readonly call: <Options, Result>(
    api: JsApiCall<Options, Result>,
    options: Options,
    call?: CallOptions,
  ) => Promise<Result>
  /** Subscribes to an event, registered natively once. */
  readonly subscribe: Subscribe
}

/** Something higher-level that stands beside the official calls in `apis`. It names the official calls it needs, so that they get signed. */
export interface Feature<Method> {
  readonly kind: 'feature'
  readonly needs: readonly JsApi[]
  attach(host: FeatureHost): Method
}

/** What a page may list in `apis`: official calls and events, and what stands beside them. */
export type Apis = Readonly<Record<string, JsApi | Feature<unknown>>>

/** The official calls and events that an entry of `apis` amounts to. */
export function needsOf(entry: Apis[string]): readonly JsApi[] {
  return entry.kind === 'feature' ? entry.needs : [entry]
}
