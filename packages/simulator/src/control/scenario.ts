import type { Simulator } from '../simulator.ts'
import type { FaultBoard } from './fault-board.ts'
import type { Scenario } from './protocol.ts'

/** What surrounds the phone now, to bring back later. Accounts, tokens and tickets are not part of it: servers hold on to theirs. */
export function saveScenario({ personality, world }: Simulator, faults: FaultBoard): Scenario {
  const { phone, users, beacons, services } = world.state
  return structuredClone({
    version: 1,
    personality,
    phone,
    users,
    beacons,
    hardware: services.hardware,
    faults: faults.all(),
  })
}

/** Brings a scenario back. Pages notice at their next call, the client kind at their next load. */
export function loadScenario(simulator: Simulator, faults: FaultBoard, saved: Scenario): void {
  const { personality, phone, users, beacons, hardware, faults: broken } = structuredClone(saved)
  const { state } = simulator.world
  simulator.personality = personality
  Object.assign(state.phone, phone)
  state.users.splice(0, Infinity, ...users)
  state.beacons.splice(0, Infinity, ...beacons)
  state.services.hardware.splice(0, Infinity, ...hardware)
  for (const api of Object.keys(faults.all())) faults.set(api, null)
  for (const [api, fault] of Object.entries(broken)) faults.set(api, fault)
}

/** Whether a file that somebody chose is a scenario. */
export function isScenario(value: unknown): value is Scenario {
  if (typeof value !== 'object' || value === null) return false
  const parts = ['personality', 'phone', 'users', 'beacons', 'hardware', 'faults']
  return 'version' in value && value.version === 1 && parts.every((part) => part in value)
}
