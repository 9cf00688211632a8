import { callSpec, eventSpec } from './plain.ts'
import { number, record, records, text } from './record.ts'
import { someText } from './read.ts'
import type { JsApiCall, JsApiCallSpec, JsApiEvent, JsApiEventSpec } from './shape.ts'

export interface StartSearchBeaconsOptions {
  /** Appended as `ticket` to the URL that a shake opens; lives 30 minutes. */
  readonly ticket?: string
}

/** One beacon in range. */
export interface Beacon {
  readonly uuid: string
  readonly major: number
  readonly minor: number
  /** Distance in metres, as the phone estimates it; `-1` when it cannot. */
  readonly accuracy: number
  /** Signal strength in dBm. */
  readonly rssi: number
  readonly proximity: 'unknown' | 'immediate' | 'near' | 'far'
  /** Compass heading in degrees. Android only. */
  readonly heading?: number
}

export interface BeaconsInRange {
  readonly beacons: readonly Beacon[]
}

/** Starts the search for shake-around (摇一摇周边) beacons. {@link https://zb.weixin.qq.com official guide} */
export const startSearchBeacons: JsApiCall<StartSearchBeaconsOptions, void> = {
  name: 'startSearchBeacons',
}

/** Stops the search. {@link https://zb.weixin.qq.com official guide} */
export const stopSearchBeacons: JsApiCall<void, void> = { name: 'stopSearchBeacons' }

/** Tells which beacons are in range, about once a second while a search runs. {@link https://zb.weixin.qq.com official guide} */
export const onSearchBeacons: JsApiEvent<BeaconsInRange> = {
  name: 'onSearchBeacons',
  read: /* @__PURE__ */ record({ beacons: (value) => records(value, readBeacon) }),
}

const proximities = ['unknown', 'immediate', 'near', 'far'] as const

const readBeacon = /* @__PURE__ */ record<Beacon>({
  uuid: text,
  major: number,
  minor: number,
  accuracy: number,
  rssi: number,
  proximity: (value) => proximities[Number(value)] || 'unknown',
  heading: (value) => (value == null ? null : number(value)),
})

const shared = {
  group: 'beacon',
  docs: 'https://zb.weixin.qq.com',
  since: { jweixin: '1.1.0', wechat: '6.2.5' },
  retired: 'The shake-around service takes no new accounts; pages that use it still run.',
  missingOn: ['windows', 'mac', 'devtools'],
} as const

export const startSearchBeaconsSpec: JsApiCallSpec<StartSearchBeaconsOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: startSearchBeacons,
  title: { en: 'Start searching for beacons', zh: '开启查找周边 iBeacon 设备' },
  command: 'startMonitoringBeacons',
  options: [{ name: 'ticket', type: 'string', note: 'appended to the URL that a shake opens' }],
  errors: ['already started', 'bluetooth power off', 'location service disable', 'system unsupported'],
  encode: ({ ticket }) => ({ ticket }),
  decode: (args) => someText(args, 'ticket'),
  exampleOptions: { ticket: '6ab3d8465166598a5f4e8c1b44f44645' },
})

export const stopSearchBeaconsSpec: JsApiCallSpec<void, void> = /* @__PURE__ */ callSpec(shared, {
  api: stopSearchBeacons,
  title: { en: 'Stop searching for beacons', zh: '关闭查找周边 iBeacon 设备' },
  command: 'stopMonitoringBeacons',
})

export const onSearchBeaconsSpec: JsApiEventSpec<BeaconsInRange> = /* @__PURE__ */ eventSpec(shared, {
  api: onSearchBeacons,
  title: { en: 'Beacons in range', zh: '监听周边 iBeacon 设备' },
  event: 'onBeaconsInRange',
  payload: [{ name: 'beacons', type: 'Beacon[]' }],
  // The documented payload: numbers for major and minor, text for the rest, heading on Android only (`facts/jssdk.md` B.8).
  reply: ({ beacons }, personality) => ({
    beacons: beacons.map(({ heading, ...beacon }) => ({
      uuid: beacon.uuid,
      major: beacon.major,
      minor: beacon.minor,
      accuracy: String(beacon.accuracy),
      rssi: String(beacon.rssi),
      proximity: String(proximities.indexOf(beacon.proximity)),
      ...(personality === 'android' ? { heading: String(heading ?? 0) } : {}),
    })),
  }),
  example: {
    beacons: [
      {
        uuid: 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825',
        major: 10001,
        minor: 7,
        accuracy: 0.8,
        rssi: -62,
        proximity: 'near',
      },
    ],
  },
})
