import type { JsApiEvent, Reply } from '@weh5/protocol/jsapi'
import type { Configure } from '../config/config.ts'
import { rethrowAs } from '../errors/rethrow-as.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { methodOf, type Jweixin } from '../script/jweixin.ts'

/** How a subscription is bounded. */
export interface SubscribeOptions {
  /** Stops the subscription. */
  readonly signal?: AbortSignal
  /** Hears why no event will come (outside WeChat, no signature, …), and of an event that was unreadable. */
  readonly onError?: (error: unknown) => void
}

/** Stops a subscription. Calling it twice is harmless. */
export type Stop = () => void

/** Subscribes to one event. */
export type Subscribe = <Payload>(
  event: JsApiEvent<Payload>,
  listener: (payload: Payload) => void,
  options?: SubscribeOptions,
) => Stop

type Hear = (reply: Reply) => void

/**
 * Subscriptions over a bridge that can only add listeners (`facts/jssdk.md` C.7): each event is registered natively once, when it is
 * first wanted, and fanned out to whoever listens at the time.
 *
 * @param configure Resolves when events can be registered.
 */
export function createSubscribe(configure: Configure): Subscribe {
  const audiences = new Map<string, Set<Hear>>()

  return (event, listener, { signal, onError = () => {} } = {}) => {
    const { name } = event
    let stopped = signal && signal.aborted
    const hear: Hear = (reply) => {
      // What the listener itself throws is the page's own error and surfaces as such.
      void new Promise<Parameters<typeof listener>[0]>((resolve) => resolve(event.read(reply)))
        .catch(rethrowAs('failed', name))
        .then(listener, onError)
    }
    const stop: Stop = () => {
      stopped = true
      const audience = audiences.get(name)
      if (audience) audience.delete(hear)
    }
    if (signal) signal.addEventListener('abort', stop)
    configure(name)
      .then(({ jweixin }) => {
        const audience = audiences.get(name) || new Set()
        if (!audiences.has(name)) register(jweixin, event, (reply) => audience.forEach((each) => each(reply)))
        audiences.set(name, audience)
        if (!stopped) audience.add(hear)
      })
      .catch(onError)
    return stop
  }
}

function register(jweixin: Jweixin, { name, route }: JsApiEvent<unknown>, hear: Hear): void {
  if (route && jweixin.on) return jweixin.on(name, hear)
  const method = methodOf(jweixin, name)
  if (!method) throw new WechatError('unsupported', name)
  // `complete` runs for every event, `success` only for those without an error text (`facts/jssdk.md` C.7).
  method({ complete: hear })
}
