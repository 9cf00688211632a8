/** Building blocks for specs whose bridge side is nothing special. */
import type { JsApiCallSpec, JsApiEventSpec, Reply } from './shape.ts'

/** Bridge arguments that are the options themselves, or a reply that is the result itself. */
export function same(fields: object): Reply {
  return { ...fields }
}

/** A call without arguments, or a reply without fields. */
export function empty(): Reply {
  return {}
}

/** The options of a call that has none. */
export function nothing(): void {}

/** The page that describes the official script and most of its calls. */
export const officialPage = 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html'

/** The client that introduced the JS-SDK: what the official page does not date is at least as old. */
export const baseline = { jweixin: '1.0.0', wechat: '6.0.2' } as const

/** What a spec has to say itself when its group says the rest; it may overrule the group. */
type Own<Spec, Shared> = Omit<Spec, keyof Shared> & Partial<Spec>

/**
 * The spec of a call from what its group shares and what is its own. Marked pure where it is called, so that a page which imports only
 * the call drops it; a spread in a literal would stay, because it might run a getter.
 */
export function callSpec<Options, Result, Shared extends object>(
  shared: Shared,
  own: NoInfer<Own<JsApiCallSpec<Options, Result>, Shared>>,
): JsApiCallSpec<Options, Result> {
  return merge(shared, own)
}

/** The same for an event. */
export function eventSpec<Payload, Shared extends object>(
  shared: Shared,
  own: NoInfer<Own<JsApiEventSpec<Payload>, Shared>>,
): JsApiEventSpec<Payload> {
  return merge(shared, own)
}

function merge<Spec, Shared extends object>(shared: Shared, own: Own<Spec, Shared>): Spec {
  // The two halves make one whole by the type of `own`.
  return { ...shared, ...own } as unknown as Spec
}
