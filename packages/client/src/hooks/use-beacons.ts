import type { Beacon } from '@weh5/protocol/jsapi/calls'
import type { WatchBeacons } from '../beacons/watch-beacons.ts'
import type { HookRuntime } from './runtime.ts'

export interface UseBeaconsOptions {
  readonly ticket?: string | undefined
  /** Metres. */
  readonly within?: number
  /** Whether to search at all. Default true. */
  readonly enabled?: boolean
}

/**
 * The beacons in range, nearest first; the search runs for as long as the component is there and `enabled`.
 *
 * @example
 * const { beacons, error } = useBeacons(wx, { within: 10, enabled: shaking })
 */
export type UseBeacons = (
  wx: { readonly watchBeacons: WatchBeacons },
  options?: UseBeaconsOptions,
) => { readonly beacons: readonly Beacon[]; readonly error: unknown }

export function createUseBeacons({ useState, useEffect }: Pick<HookRuntime, 'useState' | 'useEffect'>): UseBeacons {
  return (wx, { ticket, within, enabled = true } = {}) => {
    const [beacons, setBeacons] = useState<readonly Beacon[]>([])
    const [error, setError] = useState<unknown>(undefined)
    useEffect(() => {
      if (!enabled) return
      setError(undefined)
      const stop = wx.watchBeacons(setBeacons, {
        onError: setError,
        ...(ticket === undefined ? {} : { ticket }),
        ...(within === undefined ? {} : { within }),
      })
      return () => {
        stop()
        setBeacons([])
      }
    }, [wx, ticket, within, enabled])
    return { beacons, error }
  }
}
