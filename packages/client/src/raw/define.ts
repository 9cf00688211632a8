import type { Bridge, JsApiCall, Reply, Target } from '@weh5/protocol/jsapi/calls'
import { subscription, type Subscription } from '../events/subscription.ts'

/** `invoke` and `on` of the official script, which take any command and any event. */
const raw: Target = async (window, script) => {
  const wx = await script()
  const bridge = window.WeixinJSBridge || wx
  return {
    // `wx.invoke` overwrites an `appId` among the arguments, `WeixinJSBridge.invoke` does not (`facts/jssdk.md` C.4).
    invoke: (...call: Parameters<Bridge['invoke']>) => ('appId' in call[1] ? bridge : wx).invoke(...call),
    on: (...call: Parameters<Bridge['on']>) => wx.on(...call),
  }
}

/**
 * A call that the registry does not know: listed in `apis` it is signed and typed like any other. Its result is the raw reply.
 *
 * @example
 * const wx = createWechat({ sign, apis: { openNewThing: command<{ id: string }>('openNewThing') } })
 * const reply = await wx.openNewThing({ id: '7' })
 */
export function command<Options = Readonly<Record<string, unknown>>>(name: string): JsApiCall<Options, Reply> {
  return { kind: 'call', name, target: raw, signed: true, read: (reply) => reply }
}

/**
 * An event that the registry does not know. Its payload is the raw event.
 *
 * @example
 * const wx = createWechat({ sign, apis: { onNewThing: event('onNewThing') } })
 */
export function event(name: string): Subscription<Reply> {
  return subscription<Reply, void>({ kind: 'event', name, target: raw, signed: true, read: (reply) => reply })
}
