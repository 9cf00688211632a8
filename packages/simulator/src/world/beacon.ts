import type { Beacon } from '@weh5/protocol/jsapi'
import { positionOn, type Route } from './route.ts'
import type { World } from './world.ts'

/** A point on the floor plan, in metres. */
export interface Position {
  readonly x: number
  readonly y: number
}

/** Something that stands or walks on the floor plan. */
export interface Movable {
  position: Position
  /** Where it walks; `position` is where it stands when it does not. */
  route?: Route
}

/** An iBeacon on the floor plan. */
export interface PlacedBeacon extends Movable {
  readonly uuid: string
  readonly major: number
  readonly minor: number
  /** What stands there, for the panel. */
  readonly label: string
  /** Signal strength at one metre, in dBm. */
  readonly txPower: number
  /** How fast the signal falls with the distance: 2 in the open (the default), 3 and more behind walls. */
  readonly pathLoss?: number
  /** The shake-around page that a shake opens here. */
  readonly pageId: number
}

/** Farther than this a phone hears nothing. */
const rangeInMetres = 50

const uuid = 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825'
const hall = 10_001

export function defaultBeacons(): PlacedBeacon[] {
  return [
    { uuid, major: hall, minor: 7, label: '7 号展位', position: { x: 1.2, y: 0.8 }, txPower: -59, pageId: 5001 },
    { uuid, major: hall, minor: 8, label: '8 号展位', position: { x: 6, y: 2 }, txPower: -59, pageId: 5002 },
    { uuid, major: 10002, minor: 1, label: '主舞台', position: { x: 18, y: 9 }, txPower: -61, pageId: 5003 },
  ]
}

/** Puts another beacon of the same hall on the floor plan, beside the phone. */
export function addBeacon(world: World, label: string): void {
  const { beacons, phone } = world.state
  const minors = beacons.filter(({ major }) => major === hall).map(({ minor }) => minor)
  const minor = Math.max(0, ...minors) + 1
  const { x, y } = whereIs(world, phone)
  beacons.push({ uuid, major: hall, minor, label, position: { x: x + 1, y }, txPower: -59, pageId: 5000 + minor })
}

/** Where something is now. */
export function whereIs({ clock }: World, { position, route }: Movable): Position {
  return route ? positionOn(route, clock.now()) : position
}

/**
 * Sends somebody or something on its way from where it is.
 *
 * @param speed - Metres a second; people in a hall walk at about 1.2.
 * @example
 * walk(sim.world, sim.world.state.phone, [{ x: 6, y: 2 }, { x: 18, y: 9 }])
 * sim.world.clock.advance('10s')
 */
export function walk(world: World, movable: Movable, points: readonly Position[], speed = 1.2): void {
  movable.route = { points: [whereIs(world, movable), ...points], speed, since: world.clock.now() }
}

/** What the phone hears where it is, nearest first. */
export function beaconsInRange(world: World): Beacon[] {
  const phone = whereIs(world, world.state.phone)
  return world.state.beacons
    .map((beacon) => ({ beacon, distance: distanceBetween(whereIs(world, beacon), phone) }))
    .filter(({ distance }) => distance <= rangeInMetres)
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ beacon, distance }) => ({
      uuid: beacon.uuid,
      major: beacon.major,
      minor: beacon.minor,
      accuracy: Math.round(distance * 100) / 100,
      rssi: signalAt(beacon, distance),
      proximity: proximityAt(distance),
      heading: 0,
    }))
}

/** The log-distance model: `txPower` at one metre, less ten times the path loss for each tenfold distance. */
function signalAt({ txPower, pathLoss = 2 }: PlacedBeacon, distance: number): number {
  return Math.round(txPower - 10 * pathLoss * Math.log10(Math.max(distance, 0.1)))
}

function distanceBetween(one: Position, other: Position): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

function proximityAt(distance: number): Beacon['proximity'] {
  if (distance < 0.5) return 'immediate'
  return distance < 4 ? 'near' : 'far'
}
