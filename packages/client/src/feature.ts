import type { JsApi, JsApiCall } from '@weh5/protocol/jsapi'
import type { CallOptions } from './call/settle.ts'

/** What a {@link Feature} builds on. */
export interface FeatureHost {
  /** Makes a call, configured and settled like any other. */
  call<Options, Result>(api: JsApiCall<Options, Result>, options: Options, call?: CallOptions): Promise<Result>
}

/** Something higher-level that stands beside the official calls in `apis`. It names the official calls it needs, so that they get signed. */
export interface Feature<Method> {
  readonly kind: 'feature'
  readonly needs: readonly JsApi[]
  attach(host: FeatureHost): Method
}
