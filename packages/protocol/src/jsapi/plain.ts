/** Building blocks for specs whose bridge side is nothing special. */
import type { JsApiCallSpec, JsApiEventSpec, Reply } from './shape.ts'

/** Bridge arguments that are the options themselves, or a reply that is the result itself. */
export function same(fields: object | void): Reply {
  return { ...fields }
}

/** The page that describes the official script and most of its calls. */
export const officialPage = 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html'

/** The client that introduced the JS-SDK: what the official page does not date is at least as old. */
export const baseline = { jweixin: '1.0.0', wechat: '6.0.2' } as const

/** What {@link callSpec} fills in. */
type Default = 'options' | 'result' | 'encode' | 'decode' | 'reply' | 'example' | 'exampleOptions'

/** What the spec of a call has to say itself when its group says the rest; it may overrule the group. */
type OwnCall<Options, Result, Shared> = Partial<JsApiCallSpec<Options, Result>> &
  Omit<JsApiCallSpec<Options, Result>, keyof Shared | Default> &
  ([Options] extends [void] ? unknown : Pick<JsApiCallSpec<Options, Result>, 'options' | 'decode' | 'exampleOptions'>) &
  ([Result] extends [void] ? unknown : Pick<JsApiCallSpec<Options, Result>, 'result' | 'example'>)

/**
 * The spec of a call, from what its group shares and what is its own; a call without options or without result need not say so, and
 * arguments and reply are by default what the page passes and gets.
 *
 * Marked pure where it is called, so that a page which imports only the call drops it; a spread in a literal would stay, because it
 * might run a getter.
 */
export function callSpec<Options, Result, Shared extends object>(
  shared: Shared,
  own: NoInfer<OwnCall<Options, Result, Shared>>,
): JsApiCallSpec<Options, Result> {
  const nothing = {
    options: [],
    result: [],
    encode: same,
    decode: () => undefined,
    reply: same,
    example: undefined,
    exampleOptions: undefined,
  }
  // The parts make one whole by the type of `own`.
  return { ...nothing, ...shared, ...own } as unknown as JsApiCallSpec<Options, Result>
}

/** The same for an event. */
export function eventSpec<Payload, Options, Shared extends object>(
  shared: Shared,
  own: NoInfer<
    Omit<JsApiEventSpec<Payload, Options>, keyof Shared | 'reply'> & Partial<JsApiEventSpec<Payload, Options>>
  >,
): JsApiEventSpec<Payload, Options> {
  return { reply: same, ...shared, ...own } as unknown as JsApiEventSpec<Payload, Options>
}
