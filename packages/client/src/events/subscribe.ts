import type { JsApiEvent, Reply } from '@weh5/protocol/jsapi/calls'
import { reach } from '../call/reach.ts'
import { rethrowAs } from '../errors/rethrow-as.ts'
import type { Jweixin } from '../script/jweixin.ts'

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
  /** What the script was given, and looks at again. */
  readonly args: object
  done: boolean
}

/**
 * Subscriptions over a bridge that can only add listeners (`facts/jssdk.md` C.7): each event is registered natively once, when it is
 * first wanted, and fanned out to whoever listens at the time.
 *
 * @param prepared Resolves when the event can be registered, with the official script where it is needed.
 */
export function createSubscribe(
  prepared: (event: JsApiEvent<unknown, unknown>) => Promise<Jweixin | undefined>,
): Subscribe {
  const registrations = new Map<string, Registration>()

  return (event, listener, { signal, onError = () => {}, options } = {}) => {
    const { name } = event
    const registration = registrations.get(name) || { audience: new Set(), args: {}, done: false }
    registrations.set(name, registration)
    const { audience, args } = registration
    const hear: Hear = (reply) => {
      // What the listener itself throws is the page's own error and surfaces as such.
      void new Promise<Parameters<typeof listener>[0]>((resolve) => resolve(event.read(reply)))
        .catch(rethrowAs('failed', name))
        .then(listener, onError)
    }
    const stop: Stop = () => {
      audience.delete(hear)
    }
    if (signal && signal.aborted) return stop
    audience.add(hear)
    if (signal) signal.addEventListener('abort', stop)
    prepared(event)
      .then((jweixin) => {
        // The script reads the options again whenever the event comes (`facts/jssdk.md` C.7).
        Object.assign(args, options)
        if (!registration.done) reach(jweixin, event, args, (reply) => audience.forEach((each) => each(reply)))
        registration.done = true
      })
      .catch(onError)
    return stop
  }
}
