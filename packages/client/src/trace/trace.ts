import { isWechatError } from '../errors/is-wechat-error.ts'
import type { WechatErrorCode } from '../errors/wechat-error.ts'

/** Something that a page did with WeChat. Neither options nor results are in it: they may hold what belongs in no log. */
export type TraceEvent =
  | { readonly phase: 'start'; readonly api: string }
  /** A call was answered; `code` says how it failed. */
  | {
      readonly phase: 'end'
      readonly api: string
      /** Milliseconds since its start. */
      readonly ms: number
      readonly code?: WechatErrorCode
      /** What WeChat said, when it failed. */
      readonly native?: string
    }
  /** An event reached a listener. */
  | { readonly phase: 'event'; readonly api: string }

/**
 * The same WeChat, with everything that it does told as it happens. It takes the place of the official `debug: true`, whose alerts stop
 * the page.
 *
 * @example
 * const wx = trace(createWechat({ sign, apis }), (event) => console.debug(event))
 */
export function trace<Wechat extends object>(wx: Wechat, tell: (event: TraceEvent) => void): Wechat {
  const traced: Record<string, unknown> = {}
  for (const [api, method] of Object.entries(wx)) {
    traced[api] = typeof method === 'function' ? traceMethod(api, method, tell) : method
  }
  // Every method is replaced by one that takes and gives the same.
  return traced as Wechat
}

type Method = (...args: readonly unknown[]) => unknown

function traceMethod(api: string, method: Method, tell: (event: TraceEvent) => void): Method {
  return (first, ...rest) => {
    // A method that takes a listener is an event.
    if (typeof first === 'function') {
      const listener = (payload: unknown): void => {
        tell({ phase: 'event', api })
        first(payload)
      }
      return method(listener, ...rest)
    }
    const started = Date.now()
    const end = (): { phase: 'end'; api: string; ms: number } => ({ phase: 'end', api, ms: Date.now() - started })
    tell({ phase: 'start', api })
    const answer = method(first, ...rest)
    if (answer instanceof Promise) {
      answer.then(
        () => tell(end()),
        (error: unknown) =>
          tell(
            isWechatError(error) ? { ...end(), code: error.code, native: error.native } : { ...end(), code: 'failed' },
          ),
      )
    }
    return answer
  }
}
