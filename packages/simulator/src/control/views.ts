import type { PageState } from '../bridge/page-state.ts'
import type { Simulator } from '../simulator.ts'
import { beaconsInRange, whereIs } from '../world/beacon.ts'
import type { FaultBoards } from './fault-board.ts'
import type { PageView, PhoneView, ToPanel, WorldView } from './protocol.ts'

/** The phone as the panel draws it. */
export function phoneView({ personality, world, account }: Simulator, lan: readonly string[]): PhoneView {
  return {
    personality,
    userId: world.state.phone.userId,
    users: world.state.users.map(({ id, nickname, colour }) => ({ id, nickname, colour })),
    accountName: account.name,
    lan,
  }
}

/** The page that is on the screen: the latest one. */
export function pageMessage({ pages }: Simulator): ToPanel {
  const page = pages.at(-1)
  return { kind: 'page', page: page ? pageView(page.state) : null }
}

export function pageView(state: PageState): PageView {
  const { id, url, title, landingUrl, closed } = state
  const hiddenMenuItems = [...state.hiddenMenuItems]
  return { id, url, title, landingUrl, closed, granted: state.grant !== undefined, hiddenMenuItems }
}

/** Everything around the phone. */
export function worldView({ world, account, foreground }: Simulator, faults: FaultBoards): WorldView {
  const { state, clock } = world
  const { network, bluetooth, locationService, location, permissions } = state.phone
  const heard = beaconsInRange(world)
  return {
    now: clock.now(),
    frozen: state.clock.frozenAt !== null,
    foreground,
    clockSkew: state.phone.clockSkew,
    snapshot: state.phone.snapshot,
    network,
    bluetooth,
    locationService,
    location,
    permissions,
    position: whereIs(world, state.phone),
    beacons: state.beacons.map((beacon) => ({
      label: beacon.label,
      position: whereIs(world, beacon),
      rssi: heard.find(({ major, minor }) => major === beacon.major && minor === beacon.minor)?.rssi ?? null,
    })),
    devices: state.services.hardware.map(({ deviceId, mac, connType, state: at }) => ({
      deviceId,
      mac,
      connType,
      state: at,
    })),
    faults: faults.api.all(),
    networkFaults: faults.network.all(),
    pushUrl: state.pushSettings[account.appId]?.url ?? null,
    sent: state.services.sent
      .filter(({ userId, kind }) => userId === state.phone.userId && kind !== 'reply')
      .slice(-20),
  }
}
