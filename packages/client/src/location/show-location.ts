import { openLocation, type CoordinateSystem, type OpenLocationOptions } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import type { Feature } from '../feature.ts'
import { wgs84ToGcj02 } from '@weh5/protocol/coordinates'

export interface ShowLocationOptions extends OpenLocationOptions {
  /** What `latitude` and `longitude` are in: `wgs84` is what GPS, browsers and `getLocation` by default give. */
  readonly type: CoordinateSystem
}

/** Shows a place on WeChat's map. */
export type ShowLocation = (place: ShowLocationOptions, call?: CallOptions) => Promise<void>

/**
 * `openLocation` for coordinates of either system: WeChat's map takes `gcj02` only and shows GPS positions some hundred metres off.
 *
 * @example
 * await wx.showLocation({ type: 'wgs84', latitude: 23.1056, longitude: 113.3585, name: '展馆' })
 */
export const showLocation: Feature<ShowLocation> = {
  needs: [openLocation],
  attach:
    ({ call }) =>
    ({ type, ...place }, bounds) =>
      call(openLocation, { ...place, ...(type === 'wgs84' && wgs84ToGcj02(place)) }, bounds),
}
