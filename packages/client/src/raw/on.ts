import type { Reply } from '@weh5/protocol/jsapi/calls'
import type { Stop, SubscribeOptions } from '../events/subscribe.ts'
import type { Feature } from '../feature.ts'
import { event } from './define.ts'

/**
 * `wx.on(event, listener)`: any bridge event, for what is only known at run time.
 *
 * @example
 * const stop = wx.on('menu:setfont', ({ fontSize }) => console.log(fontSize))
 */
export const on: Feature<(name: string, listener: (event: Reply) => void, options?: SubscribeOptions) => Stop> = {
  kind: 'feature',
  needs: [],
  attach:
    ({ subscribe }) =>
    (name, listener, options) =>
      subscribe(event(name), listener, options),
}
