import type { Beacon } from '@weh5/protocol/jsapi'
import type { World } from './world.ts'

/** A point on the floor plan, in metres. */
export interface Position {
  readonly x: number
  readonly y: number
}

/** An iBeacon on the floor plan. */
export interface PlacedBeacon {
  readonly uuid: string
  readonly major: number
  readonly minor: number
  /** What stands there, for the panel. */
  readonly label: string
  position: Position
  /** Signal strength at one metre, in dBm. */
  readonly txPower: number
  /** The shake-around page that a shake opens here. */
  readonly pageId: number
}

/** Farther than this a phone hears nothing. */
const rangeInMetres = 50

const uuid = 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825'

export function defaultBeacons(): PlacedBeacon[] {
  return [
    { uuid, major: 10001, minor: 7, label: '7 号展位', position: { x: 1.2, y: 0.8 }, txPower: -59, pageId: 5001 },
    { uuid, major: 10001, minor: 8, label: '8 号展位', position: { x: 6, y: 2 }, txPower: -59, pageId: 5002 },
    { uuid, major: 10002, minor: 1, label: '主舞台', position: { x: 18, y: 9 }, txPower: -61, pageId: 5003 },
  ]
}

/** What the phone hears where it stands, nearest first. Signal falls with the square of the distance, as in free space. */
export function beaconsInRange({ state }: World): Beacon[] {
  return state.beacons
    .map((beacon) => ({ beacon, distance: distanceBetween(beacon.position, state.phone.position) }))
    .filter(({ distance }) => distance <= rangeInMetres)
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ beacon, distance }) => ({
      uuid: beacon.uuid,
      major: beacon.major,
      minor: beacon.minor,
      accuracy: Math.round(distance * 100) / 100,
      rssi: Math.round(beacon.txPower - 20 * Math.log10(Math.max(distance, 0.1))),
      proximity: proximityAt(distance),
      heading: 0,
    }))
}

export function distanceBetween(one: Position, other: Position): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

function proximityAt(distance: number): Beacon['proximity'] {
  if (distance < 0.5) return 'immediate'
  return distance < 4 ? 'near' : 'far'
}
