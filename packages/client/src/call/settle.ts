import { WechatError } from '../errors/wechat-error.ts'

/** How a single call is bounded. */
export interface CallOptions {
  /** Gives up on the answer. WeChat cannot be told to stop: what it shows stays. */
  readonly signal?: AbortSignal
  /** Milliseconds that WeChat has to answer, 0 for ever; then the call rejects with `timeout`. Calls that wait for a person have none by default. */
  readonly timeout?: number
}

/**
 * Bounds a promise by a signal and a clock, whichever is first.
 * @throws {WechatError} `aborted` or `timeout`
 */
export function settle<T>(api: string, { signal, timeout }: CallOptions, start: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const clear = (): void => {
      clearTimeout(timer)
      if (signal) signal.removeEventListener('abort', abort)
    }
    const stop = (code: 'aborted' | 'timeout', message: string): void => {
      clear()
      reject(new WechatError(code, api, message))
    }
    const abort = (): void => stop('aborted', 'aborted by its signal')
    if (signal && signal.aborted) return abort()
    if (signal) signal.addEventListener('abort', abort)
    if (timeout) timer = setTimeout(() => stop('timeout', `no answer within ${timeout} ms`), timeout)
    void start().then(resolve, reject).then(clear)
  })
}
