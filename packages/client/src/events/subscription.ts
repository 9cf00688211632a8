import type { JsApiEvent, Reply } from '@weh5/protocol/jsapi/calls'
import { onAbort } from '../call/on-abort.ts'
import { settle } from '../call/settle.ts'
import type { Feature, FeatureHost } from '../feature.ts'
import type { WechatWindow } from '../script/jweixin.ts'

declare const window: WechatWindow

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

/** An event as a method: it subscribes, and returns how to stop. */
export type EventMethod<Payload, Options = void> = (
  listener: (payload: Payload) => void,
  options?: SubscribeOptions<Options>,
) => Stop

/** An event as an entry of `apis`. */
export interface Subscription<Payload, Options = void> extends Feature<EventMethod<Payload, Options>> {
  attach(host: FeatureHost): EventMethod<Payload, Options>
}

/**
 * Subscriptions over a bridge that can only add listeners (`facts/jssdk.md` C.7): the event is registered natively once in a page, when it
 * is first wanted, and fanned out to whoever listens at the time.
 *
 * Marked pure where it is called, so that a page which does not import the event drops it.
 */
export function subscription<Payload, Options>(event: JsApiEvent<Payload, Options>): Subscription<Payload, Options> {
  const name = event.name
  const audience = new Set<(reply: Reply) => unknown>()
  // What the script is given, and reads again whenever the event comes: `complete` runs for each of them, `success` only for those without
  // an error text (C.7).
  const args = { complete: (reply: Reply): void => audience.forEach((each) => each(reply)) }
  // A test may open one page after another with the same modules.
  let registeredAt: unknown

  return {
    needs: [event],
    attach:
      ({ official }) =>
      (listener, { signal, onError = () => {}, options } = {}) => {
        if (signal && signal.aborted) return () => {}
        // What the listener itself throws is the page's own error and surfaces as such.
        const hear = (reply: Reply): Promise<void> =>
          settle<Payload>(name, (resolve) => resolve(event.read(reply))).then(listener, onError)
        audience.add(hear)
        official(event)
          .then((found) => {
            Object.assign(args, options)
            const bridge = window.WeixinJSBridge
            if (registeredAt === bridge) return
            if (found[name]) found[name](args)
            else found.on(name, args.complete)
            registeredAt = bridge
          })
          .catch(onError)
        const stop: Stop = () => {
          audience.delete(hear)
          forget()
        }
        const forget = onAbort(signal, stop)
        return stop
      },
  }
}
