import type { Reply } from '@weh5/protocol/jsapi/calls'
import type { EventMethod, Stop, SubscribeOptions } from '../events/subscription.ts'
import type { Feature } from '../feature.ts'
import { event } from './define.ts'

/**
 * `wx.on(event, listener)`: any bridge event, for what is only known at run time.
 *
 * @example
 * const stop = wx.on('menu:setfont', ({ fontSize }) => console.log(fontSize))
 */
export const on: Feature<(name: string, listener: (event: Reply) => void, options?: SubscribeOptions) => Stop> = {
  needs: [],
  attach(host) {
    const known: Record<string, EventMethod<Reply>> = {}
    return (name, listener, options) => {
      const subscribe = known[name] || (known[name] = event(name).attach(host))
      return subscribe(listener, options)
    }
  },
}
