import type { Movable } from './beacon.ts'

/** What WeChat must ask the user for. */
export type Permission = 'location' | 'microphone' | 'camera' | 'album'

/**
 * What the user has decided: `ask` asks whoever plays them, and nobody there means yes; `deny` refuses without asking, as after
 * 「不再询问」.
 */
export type Decision = 'ask' | 'allow' | 'deny'

/** The phone in the user's hand. It is on the floor plan, too. */
export interface Phone extends Movable {
  userId: string
  /** What it shows is a snapshot (快照页): to be read only, without the JS-SDK, until the user asks for the full service. */
  snapshot: boolean
  /** Milliseconds by which its clock, which pages read, is ahead of the right time. */
  clockSkew: number
  network: 'wifi' | '2g' | '3g' | '4g' | '5g' | 'none'
  bluetooth: 'on' | 'off' | 'unauthorized'
  /** Whether location services are on. */
  locationService: boolean
  /** Where on earth, WGS-84 degrees; `accuracy` in metres, `speed` in metres a second. */
  location: { latitude: number; longitude: number; accuracy: number; speed: number }
  readonly permissions: Record<Permission, Decision>
}

export function defaultPhone(userId: string): Phone {
  return {
    userId,
    snapshot: false,
    clockSkew: 0,
    network: 'wifi',
    bluetooth: 'on',
    locationService: true,
    location: { latitude: 23.1049, longitude: 113.3245, accuracy: 30, speed: 0 },
    permissions: { location: 'ask', microphone: 'ask', camera: 'ask', album: 'ask' },
    position: { x: 0.6, y: 0.4 },
  }
}
