import { WechatError, type WechatErrorCode } from '../errors/wechat-error.ts'
import { rethrowAs } from '../errors/rethrow-as.ts'
import { after } from './after.ts'
import { onAbort } from './on-abort.ts'

/** How a single call is bounded. */
export interface CallOptions {
  /** Gives up on the answer. WeChat cannot be told to stop: what it shows stays. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds that WeChat has to answer, 0 for ever; then the call rejects with `timeout`. Calls that wait for a person have none by default. */
  readonly timeout?: number | undefined
}

/**
 * Bounds a promise by a signal and a clock, whichever is first. Nothing starts when the signal has fired already.
 *
 * @param otherwise The code of what is thrown and is no {@link WechatError}.
 * @throws {WechatError} `aborted`, `timeout`, or what `start` throws
 */
export function settle<T>(
  api: string,
  { signal, timeout }: CallOptions,
  start: () => Promise<T>,
  otherwise: WechatErrorCode = 'failed',
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (code: WechatErrorCode): void => reject(new WechatError(code, api))
    const abort = (): void => stop('aborted')
    if (signal && signal.aborted) return abort()
    // Left alone when the answer comes first: a promise settles once.
    after(timeout, () => stop('timeout'))
    const forget = onAbort(signal, abort)
    void start().catch(rethrowAs(otherwise, api)).then(resolve, reject).then(forget)
  })
}
