import type { Reply } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import type { Feature } from '../feature.ts'
import { callWithOwnAppId } from './own-app-id.ts'

/**
 * `wx.invoke(command, args)`: any bridge command, for what is only known at run time. It is not signed; what is known when the page is
 * written belongs into `apis` with `command`. Where the official script has a method of that name, that is what gets called.
 *
 * @example
 * const reply = await wx.invoke('getNetworkType')
 */
export const invoke: Feature<(name: string, args?: object, call?: CallOptions) => Promise<Reply>> = {
  needs: [],
  attach:
    (host) =>
    (name, args = {}, bounds) =>
      callWithOwnAppId<object, Reply>(host, { name, read: (reply) => reply }, args, bounds),
}
