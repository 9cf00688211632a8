import type { Account } from './account.ts'
import { beaconsInRange } from './beacon.ts'
import { drawText } from './random.ts'
import type { User } from './user.ts'
import type { World } from './world.ts'

/** A shake of the phone near a beacon: its ticket tells the page's server who shook and where, for 30 minutes (`facts/server.md` 2.5). */
export interface Shake {
  readonly ticket: string
  readonly appId: string
  readonly userId: string
  readonly pageId: number
  readonly beacon: { readonly uuid: string; readonly major: number; readonly minor: number; readonly distance: number }
  readonly expiresAt: number
}

const lifetime = 1_800_000

/** Shakes the phone at the nearest beacon. `undefined` when none is in range. */
export function shakeAtNearest(world: World, account: Account, user: User): Shake | undefined {
  const [nearest] = beaconsInRange(world)
  const placed = world.state.beacons.find(
    ({ uuid, major, minor }) => uuid === nearest?.uuid && major === nearest.major && minor === nearest.minor,
  )
  if (nearest === undefined || placed === undefined) return undefined
  const { uuid, major, minor, accuracy: distance } = nearest
  const shake: Shake = {
    ticket: drawText(world.state, 'hex', 32),
    appId: account.appId,
    userId: user.id,
    pageId: placed.pageId,
    beacon: { uuid, major, minor, distance },
    expiresAt: world.clock.now() + lifetime,
  }
  world.state.shakes.push(shake)
  return shake
}

/** The card that a shake shows, and where it leads: the page with the ticket in its address (`facts/endpoints-b.md`, shake-around). */
export interface ShakeCard {
  readonly title: string
  readonly description: string
  readonly iconUrl: string
  readonly url: string
}

/** `undefined` when nobody registered a page for the beacon. */
export function cardOfShake(world: World, { appId, pageId, ticket }: Shake): ShakeCard | undefined {
  const page = world.state.services.shakePages.find((one) => one.appId === appId && one.pageId === pageId)
  if (page === undefined || !URL.canParse(page.pageUrl)) return undefined
  const { title, description, iconUrl } = page
  const url = new URL(page.pageUrl)
  url.searchParams.set('ticket', ticket)
  return { title, description, iconUrl, url: url.href }
}

/** The shake behind a ticket, while it lives. */
export function shakeOfTicket(world: World, account: Account, ticket: string): Shake | undefined {
  return world.state.shakes.find(
    (shake) => shake.ticket === ticket && shake.appId === account.appId && shake.expiresAt > world.clock.now(),
  )
}
