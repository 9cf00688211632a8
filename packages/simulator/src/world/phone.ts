import type { Position } from './beacon.ts'

/** What the phone in the user's hand is like. */
export interface Phone {
  userId: string
  network: 'wifi' | '2g' | '3g' | '4g' | '5g' | 'none'
  bluetooth: 'on' | 'off' | 'unauthorized'
  /** Whether location services are on. */
  locationService: boolean
  /** Where on earth, WGS-84 degrees; `accuracy` in metres, `speed` in metres a second. */
  location: { latitude: number; longitude: number; accuracy: number; speed: number }
  /** Where on the floor plan. */
  position: Position
}

export function defaultPhone(userId: string): Phone {
  return {
    userId,
    network: 'wifi',
    bluetooth: 'on',
    locationService: true,
    location: { latitude: 23.1049, longitude: 113.3245, accuracy: 30, speed: 0 },
    position: { x: 0.6, y: 0.4 },
  }
}
