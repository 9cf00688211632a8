import type { Simulator } from '../simulator.ts'
import type { FaultBoards } from './fault-board.ts'
import type { Scenario } from './protocol.ts'

/** What surrounds the phone now, to bring back later. Accounts, tokens and tickets are not part of it: servers hold on to theirs. */
export function saveScenario({ personality, world }: Simulator, faults: FaultBoards): Scenario {
  const { phone, users, beacons, services } = world.state
  return structuredClone({
    version: 1,
    personality,
    phone,
    users,
    beacons,
    hardware: services.hardware,
    faults: faults.api.all(),
    networkFaults: faults.network.all(),
  })
}

/** Brings a scenario back. Pages notice at their next call, the client kind at their next load. */
export function loadScenario(simulator: Simulator, faults: FaultBoards, saved: Scenario): void {
  const { personality, phone, users, beacons, hardware, faults: broken, networkFaults = {} } = structuredClone(saved)
  const { state } = simulator.world
  simulator.personality = personality
  Object.assign(state.phone, phone)
  simulator.clockSkew = phone.clockSkew ?? 0
  state.users.splice(0, Infinity, ...users)
  state.beacons.splice(0, Infinity, ...beacons)
  state.services.hardware.splice(0, Infinity, ...hardware)
  faults.api.replace(broken)
  faults.network.replace(networkFaults)
}

/** Whether a file that somebody chose is a scenario. */
export function isScenario(value: unknown): value is Scenario {
  if (typeof value !== 'object' || value === null) return false
  const parts = ['personality', 'phone', 'users', 'beacons', 'hardware', 'faults']
  return 'version' in value && value.version === 1 && parts.every((part) => part in value)
}
