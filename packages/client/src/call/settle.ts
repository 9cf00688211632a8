import { WechatError, type WechatErrorCode } from '../errors/wechat-error.ts'

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
 * @param late The code to reject with when time is up.
 * @throws {WechatError} `aborted` or `late`
 */
export function settle<T>(
  api: string,
  { signal, timeout }: CallOptions,
  start: () => Promise<T>,
  late: WechatErrorCode = 'timeout',
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (code: WechatErrorCode): void => reject(new WechatError(code, api))
    const abort = (): void => stop('aborted')
    if (signal && signal.aborted) return abort()
    const timer = timeout && setTimeout(stop, timeout, late)
    if (signal) signal.addEventListener('abort', abort)
    const clear = (): void => {
      if (timer) clearTimeout(timer)
      if (signal) signal.removeEventListener('abort', abort)
    }
    void start().then(resolve, reject).then(clear)
  })
}
