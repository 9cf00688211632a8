import { isWechatError } from '../errors/is-wechat-error.ts'
import { WechatError, type WechatErrorCode } from '../errors/wechat-error.ts'
import { onAbort } from './on-abort.ts'

/** How a single call is bounded. */
export interface CallOptions {
  /** Gives up on the answer. WeChat cannot be told to stop: what it shows stays. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds that WeChat has to answer, 0 for ever; then the call rejects with `timeout`. Calls that wait for a person have none by default. */
  readonly timeout?: number | undefined
}

/**
 * A promise that is bounded by a signal and a clock, whichever is first. Nothing starts when the signal has fired already.
 *
 * @param start What a promise is made with.
 * @param timeout Milliseconds, 0 for ever.
 * @param otherwise The code of what is thrown and is no {@link WechatError}.
 * @param late The code of what takes too long.
 * @throws {WechatError} `aborted`, `late`, or what `start` throws
 */
export function settle<T>(
  api: string,
  start: (resolve: (value: T | PromiseLike<T>) => void) => void,
  timeout?: number,
  signal?: AbortSignal,
  otherwise: WechatErrorCode = 'failed',
  late: WechatErrorCode = 'timeout',
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (code: WechatErrorCode): void => reject(new WechatError(code, api))
    const abort = (): void => stop('aborted')
    if (signal && signal.aborted) return abort()
    // Left alone when the answer comes first: a promise settles once. More than a timer can count would run at once.
    if (timeout && timeout < 2 ** 31) setTimeout(() => stop(late), timeout)
    const forget = onAbort(signal, abort)
    void new Promise(start)
      .then(resolve, (cause) =>
        reject(isWechatError(cause) ? cause : new WechatError(otherwise, api, `${cause}`, { cause })),
      )
      .then(forget)
  })
}
