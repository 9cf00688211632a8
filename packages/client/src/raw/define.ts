import type { JsApiCall, JsApiEvent, Reply } from '@weh5/protocol/jsapi/calls'

/**
 * A call that the registry does not know: listed in `apis` it is signed and typed like any other. Its result is the raw reply.
 *
 * @example
 * const wx = createWechat({ sign, apis: { openNewThing: command<{ id: string }>('openNewThing') } })
 * const reply = await wx.openNewThing({ id: '7' })
 */
export function command<Options = Readonly<Record<string, unknown>>>(name: string): JsApiCall<Options, Reply> {
  return { kind: 'call', name, route: 'invoke', read: (reply) => reply }
}

/**
 * An event that the registry does not know. Its payload is the raw event.
 *
 * @example
 * const wx = createWechat({ sign, apis: { onNewThing: event('onNewThing') } })
 */
export function event(name: string): JsApiEvent<Reply> {
  return { kind: 'event', name, route: 'invoke', read: (reply) => reply }
}
