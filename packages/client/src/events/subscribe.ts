import type { JsApiEvent, Reply } from '@weh5/protocol/jsapi'
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

type Listener = (reply: Reply) => void

/**
 * Subscriptions over a bridge that can only add listeners (`facts/jssdk.md` C.7): each event is registered natively once, when it is
 * first wanted, and fanned out to whoever listens at the time.
 *
 * @param configured Resolves with the official script when events can be registered.
 */
export function createSubscribe(configured: (event: string) => Promise<Jweixin>): Subscribe {
  const audiences = new Map<string, Set<Listener>>()
  const registrations = new Map<string, Promise<void>>()

  function audienceOf({ name }: JsApiEvent<unknown>): Set<Listener> {
    const audience = audiences.get(name) || new Set()
    audiences.set(name, audience)
    return audience
  }

  function register(event: JsApiEvent<unknown>): Promise<void> {
    const { name } = event
    const registered =
      registrations.get(name) ||
      configured(name).then((jweixin) =>
        registerNatively(jweixin, event, (reply) => audienceOf(event).forEach((hear) => hear(reply))),
      )
    registrations.set(name, registered)
    registered.catch(() => registrations.delete(name))
    return registered
  }

  return (event, listener, { signal, onError = () => {} } = {}) => {
    const audience = audienceOf(event)
    const hear: Listener = (reply) => {
      let payload
      try {
        payload = event.read(reply)
      } catch (cause) {
        return onError(
          new WechatError('failed', event.name, 'unreadable event', { cause, native: JSON.stringify(reply) }),
        )
      }
      listener(payload)
    }
    const stop: Stop = () => {
      audience.delete(hear)
    }
    if (signal && signal.aborted) return stop
    audience.add(hear)
    if (signal) signal.addEventListener('abort', stop)
    register(event).catch(onError)
    return stop
  }
}

function registerNatively(jweixin: Jweixin, { name, route }: JsApiEvent<unknown>, hear: Listener): void {
  if (route && jweixin.on) return jweixin.on(name, hear)
  const method = methodOf(jweixin, name)
  if (!method) throw new WechatError('unsupported', name, 'the official script does not have it')
  // `complete` runs for every event, `success` only for those without an error text (`facts/jssdk.md` C.7).
  method({ complete: hear })
}
