import {
  startSearchBeacons,
  stopSearchBeacons,
  type Beacon,
  type StartSearchBeaconsOptions,
} from '@weh5/protocol/jsapi/calls'
import { onAbort } from '../call/on-abort.ts'
import { isWechatError } from '../errors/is-wechat-error.ts'
import { onSearchBeacons } from '../events/official.ts'
import type { Stop, SubscribeOptions } from '../events/subscription.ts'
import type { Feature } from '../feature.ts'

export interface WatchBeaconsOptions extends StartSearchBeaconsOptions, Omit<SubscribeOptions, 'options'> {
  /** Metres; what is farther away, or at an unknown distance, is left out. Default: everything in range. */
  readonly within?: number
}

/** Watches the beacons in range, nearest first. */
export type WatchBeacons = (listener: (beacons: readonly Beacon[]) => void, options?: WatchBeaconsOptions) => Stop

/**
 * Searches for beacons for as long as somebody watches: the first watcher starts the search, the last one stops it.
 *
 * @example
 * const stop = wx.watchBeacons(([nearest]) => nearest && greet(nearest), { within: 5, onError })
 */
export const watchBeacons: Feature<WatchBeacons> = {
  needs: [startSearchBeacons, stopSearchBeacons, ...onSearchBeacons.needs],
  attach(host) {
    const { call } = host
    const subscribe = onSearchBeacons.attach(host)
    let watchers = 0
    let failed = false
    // Start and stop in the order of the watchers, however quickly they come and go.
    let search: Promise<unknown> = Promise.resolve()

    return (listener, { within = Infinity, ticket, signal, onError = () => {} } = {}) => {
      if (signal && signal.aborted) return () => {}
      let watching = true
      const unsubscribe = subscribe(
        ({ beacons }) => listener(beacons.filter((beacon) => distance(beacon) <= within).sort(byDistance)),
        { onError },
      )
      // Whoever comes after a failure tries again: Bluetooth may be on by now.
      if (watchers++ === 0 || failed) {
        failed = false
        search = search
          .then(() => call(startSearchBeacons, ticket === undefined ? {} : { ticket }))
          .catch((error: unknown) => {
            if (isAlreadyStarted(error)) return
            failed = true
            onError(error)
          })
      }
      const stop: Stop = () => {
        if (!watching) return
        watching = false
        unsubscribe()
        forget()
        if (--watchers === 0) search = search.then(() => call(stopSearchBeacons, undefined)).catch(() => {})
      }
      const forget = onAbort(signal, stop)
      return stop
    }
  },
}

/** Metres; a beacon whose distance the phone cannot tell is as far as can be. */
function distance({ accuracy }: Beacon): number {
  return accuracy < 0 ? Infinity : accuracy
}

function byDistance(one: Beacon, other: Beacon): number {
  return distance(one) === distance(other) ? 0 : distance(one) - distance(other)
}

/** A search of an earlier document, or of another script: just as good (`facts/jssdk.md` B.8). */
function isAlreadyStarted(error: unknown): boolean {
  return isWechatError(error) && error.native.includes('already started')
}
