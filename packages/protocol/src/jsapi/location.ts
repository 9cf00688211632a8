import { baseline, officialPage } from './plain.ts'
import { measure, number, record } from './record.ts'
import { numberIn, someText } from './read.ts'
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

export interface OpenLocationOptions {
  /** Degrees north, −90 to 90, in `gcj02`. */
  readonly latitude: number
  /** Degrees east, −180 to 180, in `gcj02`. */
  readonly longitude: number
  readonly name?: string
  readonly address?: string
  /** 1 (the world) to 28 (a house). Default 28. */
  readonly scale?: number
  /** A link at the bottom of the map. */
  readonly infoUrl?: string
}

/**
 * Shows a place on WeChat's map. It expects `gcj02`: a GPS position would be shown some hundred metres off.
 *
 * @example
 * await wx.openLocation({ latitude: 23.1056, longitude: 113.3585, name: '展馆' })
 *
 * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 地理位置}
 */
export const openLocation: JsApiCall<OpenLocationOptions, void> = {
  name: 'openLocation',
  interactive: true,
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
  name: 'getLocation',
  interactive: true,
  read: /* @__PURE__ */ record({ latitude: number, longitude: number, speed: measure, accuracy: measure }),
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
  exampleOptions: { type: 'gcj02' },
}

export const openLocationSpec: JsApiCallSpec<OpenLocationOptions, void> = {
  api: openLocation,
  group: 'location',
  title: { en: 'Show a place on the map', zh: '使用微信内置地图查看位置' },
  docs: officialPage,
  since: baseline,
  command: 'openLocation',
  options: [
    { name: 'latitude', type: 'number', required: true, note: 'gcj02' },
    { name: 'longitude', type: 'number', required: true, note: 'gcj02' },
    { name: 'name', type: 'string', default: '' },
    { name: 'address', type: 'string', default: '' },
    { name: 'scale', type: 'number', default: 28, note: '1 to 28' },
    { name: 'infoUrl', type: 'string', default: '' },
  ],
  result: [],
  encode: ({ latitude, longitude, name = '', address = '', scale = 28, infoUrl = '' }) => ({
    latitude,
    longitude,
    name,
    address,
    scale,
    infoUrl,
  }),
  decode: (args) => ({
    latitude: numberIn(args, 'latitude'),
    longitude: numberIn(args, 'longitude'),
    ...someText(args, 'name'),
    ...someText(args, 'address'),
    scale: numberIn(args, 'scale'),
    ...someText(args, 'infoUrl'),
  }),
  reply: () => ({}),
  example: undefined,
  exampleOptions: { latitude: 23.1056, longitude: 113.3585, name: '展馆', address: '海珠区新港中路397号' },
}
