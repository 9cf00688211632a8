import type { JsApiCall, Reply } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import { subscription, type Subscription } from '../events/subscription.ts'
import type { Feature, FeatureHost } from '../feature.ts'
import type { CallMethod } from '../wechat.ts'
import { callWithOwnAppId } from './own-app-id.ts'

/**
 * A call that the registry does not know: listed in `apis` it is signed and typed like any other. Its result is the raw reply.
 *
 * @example
 * const wx = createWechat({ sign, apis: { openNewThing: command<{ id: string }>('openNewThing') } })
 * const reply = await wx.openNewThing({ id: '7' })
 */
export function command<Options extends object = Readonly<Record<string, unknown>>>(
  name: string,
): Feature<CallMethod<Options, Reply>> {
  const api: JsApiCall<object, Reply> = { name, read: (reply) => reply }
  const attach =
    (host: FeatureHost) =>
    (options: object = {}, bounds?: CallOptions) =>
      callWithOwnAppId(host, api, options, bounds)
  // A method may leave its options out where none is required: the same function either way.
  return { needs: [api], attach: attach as Feature<CallMethod<Options, Reply>>['attach'] }
}

/**
 * An event that the registry does not know. Its payload is the raw event.
 *
 * @example
 * const wx = createWechat({ sign, apis: { onNewThing: event('onNewThing') } })
 */
export function event(name: string): Subscription<Reply> {
  return subscription<Reply, void>({ name, read: (reply) => reply })
}
