import { baseline, officialPage } from './plain.ts'
import { measure, number } from './read.ts'
import type { JsApiCall, JsApiCallSpec } from './shape.ts'

/** `wgs84` is GPS, `gcj02` is what Chinese maps and `openLocation` use. */
export type CoordinateSystem = 'wgs84' | 'gcj02'

export interface GetLocationOptions {
  /** Default `wgs84`. */
  readonly type?: CoordinateSystem
}

export interface GetLocationResult {
  /** Degrees north, −90 to 90. */
  readonly latitude: number
  /** Degrees east, −180 to 180. */
  readonly longitude: number
  /** Metres per second; `-1` when the client does not tell. */
  readonly speed: number
  /** Metres; `-1` when the client does not tell. */
  readonly accuracy: number
}

/**
 * Tells where the phone is. WeChat asks the user first; a refusal rejects with code `cancel`.
 *
 * @example
 * const { latitude, longitude } = await wx.getLocation({ type: 'gcj02' })
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 地理位置}
 */
export const getLocation: JsApiCall<GetLocationOptions, GetLocationResult> = {
  kind: 'call',
  name: 'getLocation',
  interactive: true,
  read: (reply) => ({
    latitude: number(reply, 'latitude'),
    longitude: number(reply, 'longitude'),
    speed: measure(reply, 'speed'),
    accuracy: measure(reply, 'accuracy'),
  }),
}

export const getLocationSpec: JsApiCallSpec<GetLocationOptions, GetLocationResult> = {
  api: getLocation,
  group: 'location',
  title: { en: 'Where the phone is', zh: '获取地理位置' },
  docs: officialPage,
  since: baseline,
  missingOn: ['windows', 'mac'],
  command: 'geoLocation',
  options: [{ name: 'type', type: "'wgs84' | 'gcj02'", default: 'wgs84' }],
  result: [
    { name: 'latitude', type: 'number' },
    { name: 'longitude', type: 'number' },
    { name: 'speed', type: 'number', note: 'metres per second' },
    { name: 'accuracy', type: 'number', note: 'metres' },
  ],
  encode: ({ type = 'wgs84' }) => ({ type }),
  decode: (args) => ({ type: args['type'] === 'gcj02' ? 'gcj02' : 'wgs84' }),
  reply: (result) => ({ ...result }),
  example: { latitude: 23.1056, longitude: 113.3585, speed: 0, accuracy: 30 },
}
