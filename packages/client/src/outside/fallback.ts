import type { JsApiCall } from '@weh5/protocol/jsapi/calls'

/** What answers calls outside WeChat, by their official names. Each takes the options of its call and answers with its result. */
export type Fallbacks = Readonly<Record<string, (options: unknown) => Promise<never>>>

/**
 * Answers a call outside WeChat, with the call's own options and result.
 *
 * @example
 * createWechat({ sign, apis, outside: fallback(getNetworkType, async () => ({ networkType: 'wifi' })) })
 */
export function fallback<Options, Result>(
  { name }: JsApiCall<Options, Result>,
  run: (options: Options) => Promise<Result>,
): Fallbacks {
  // The client passes what the caller of this very call passed, and hands the result to that caller.
  return { [name]: (options) => run(options as Options) as Promise<never> }
}
