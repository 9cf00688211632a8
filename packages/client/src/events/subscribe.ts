import type { JsApi, JsApiEvent, Reply } from '@weh5/protocol/jsapi/calls'
import { onAbort } from '../call/on-abort.ts'
import { reach } from '../call/reach.ts'
import { rethrowAs } from '../errors/rethrow-as.ts'

/** How a subscription is bounded. */
export interface SubscribeOptions<Options = void> {
  /** What the event itself wants to know, e.g. the card of `onMenuShareTimeline`. The latest subscription's counts. */
  readonly options?: Options
  /** Stops the subscription. */
  readonly signal?: AbortSignal
  /** Hears why no event will come (outside WeChat, no signature, …), and of an event that was unreadable. */
  readonly onError?: (error: unknown) => void
}

/** Stops a subscription. Calling it twice is harmless. */
export type Stop = () => void

/** Subscribes to one event. */
export type Subscribe = <Payload, Options>(
  event: JsApiEvent<Payload, Options>,
  listener: (payload: Payload) => void,
  options?: SubscribeOptions<Options>,
) => Stop

type Hear = (reply: Reply) => void

/** One event of the bridge. */
interface Registration {
  readonly audience: Set<Hear>
  /** What the script was given, and reads again whenever the event comes (`facts/jssdk.md` C.7). */
  readonly args: object
  done?: boolean
}

/**
 * Subscriptions over a bridge that can only add listeners (`facts/jssdk.md` C.7): each event is registered natively once, when it is
 * first wanted, and fanned out to whoever listens at the time.
 *
 * @param officialFor Resolves when the event can be registered, with the object to register it on.
 */
export function createSubscribe(officialFor: (event: JsApi) => Promise<object | undefined>): Subscribe {
  const registrations: Record<string, Registration> = {}

  return (event, listener, { signal, onError = () => {}, options } = {}) => {
    if (signal && signal.aborted) return () => {}
    const { name } = event
    const registration = registrations[name] || (registrations[name] = { audience: new Set(), args: {} })
    const { audience, args } = registration
    const hear: Hear = (reply) => {
      // What the listener itself throws is the page's own error and surfaces as such.
      void Promise.resolve(reply)
        .then((raw) => event.read(raw))
        .catch(rethrowAs('failed', name))
        .then(listener, onError)
    }
    audience.add(hear)
    officialFor(event)
      .then((official) => {
        Object.assign(args, options)
        if (!registration.done) reach(official, event, args, (reply) => audience.forEach((each) => each(reply)))
        registration.done = true
      })
      .catch(onError)
    const stop: Stop = () => {
      audience.delete(hear)
      forget()
    }
    const forget = onAbort(signal, stop)
    return stop
  }
}
