import type { JsApiCall } from '@weh5/protocol/jsapi'

/** What answers a call outside WeChat. */
export interface Fallback {
  /** The official name of the call. */
  readonly name: string
  /** Takes the options of that call and answers with its result, which is what `never` stands for here. */
  run(options: unknown): Promise<never>
}

/**
 * Answers a call outside WeChat, with the call's own options and result.
 *
 * @example
 * createWechat({ sign, apis, outside: [fallback(getNetworkType, async () => ({ networkType: 'wifi' }))] })
 */
export function fallback<Options, Result>(
  { name }: JsApiCall<Options, Result>,
  run: (options: Options) => Promise<Result>,
): Fallback {
  // The client passes what the caller of this very call passed, and hands its result to that caller.
  return { name, run: (options) => run(options as Options) as Promise<never> }
}
