import type { Reply } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import type { Feature } from '../feature.ts'
import { command } from './define.ts'

/**
 * `wx.invoke(command, args)`: any bridge command, for what is only known at run time. It is not signed; what is known when the page is
 * written belongs into `apis` with {@link command}.
 *
 * @example
 * const reply = await wx.invoke('getNetworkType')
 */
export const invoke: Feature<(name: string, args?: object, call?: CallOptions) => Promise<Reply>> = {
  needs: [],
  attach:
    ({ call }) =>
    (name, args = {}, bounds) =>
      call(command<object>(name), args, bounds),
}
