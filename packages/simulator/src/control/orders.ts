import { record } from '../recording/record.ts'
import { toPlaywrightTest } from '../recording/as-test.ts'
import type { Simulator } from '../simulator.ts'
import { addBeacon } from '../world/beacon.ts'
import { addHardware } from '../world/hardware.ts'
import { cardOfShake } from '../world/shake.ts'
import { createFaultBoards, type FaultBoards } from './fault-board.ts'
import type { ToPanel, ToSimulator } from './protocol.ts'
import { isScenario, loadScenario, saveScenario } from './scenario.ts'

/** Orders that the control server answers itself. */
type OwnKind = 'answer'

type Handlers = {
  readonly [Kind in Exclude<ToSimulator['kind'], OwnKind>]: (
    order: Extract<ToSimulator, { readonly kind: Kind }>,
  ) => void | Promise<void>
}

/** Carries out what a panel orders. */
export interface Orders {
  readonly faults: FaultBoards
  /** Rejects when the order makes no sense here. */
  carryOut(order: Exclude<ToSimulator, { readonly kind: OwnKind }>): Promise<void>
  close(): void
}

/**
 * @param tell - Hears the answers to orders that ask for something.
 * @param jsConfig - The path at which the simulator signs pages itself.
 */
export function createOrders(simulator: Simulator, tell: (message: ToPanel) => void, jsConfig?: string): Orders {
  const { world } = simulator
  const { phone, services } = world.state
  const faults = createFaultBoards(simulator)
  const recording = record(simulator)

  const handlers: Handlers = {
    'tap-menu': async ({ item }) => {
      if (simulator.pages.length > 0) tell({ kind: 'card', card: await simulator.tapMenu(item) })
    },
    personality: ({ personality }) => {
      simulator.personality = personality
    },
    user: ({ id }) => {
      phone.userId = id
    },
    'phone-change': ({ change }) => void Object.assign(phone, change),
    permission: ({ permission, decision }) => {
      phone.permissions[permission] = decision
    },
    place: ({ what, position }) => {
      const movable = what === 'phone' ? phone : world.state.beacons[what]
      if (movable === undefined) return
      movable.position = position
      delete movable.route
    },
    'add-beacon': ({ label }) => addBeacon(world, label),
    'remove-beacon': ({ beacon }) => void world.state.beacons.splice(beacon, 1),
    device: ({ deviceId, state }) => {
      const device = services.hardware.find((one) => one.deviceId === deviceId)
      if (device === undefined) return
      device.state = state
      simulator.emit('onWXDeviceStateChange', { deviceId, state })
    },
    'add-device'({ deviceId, connType }) {
      if (services.hardware.some((one) => one.deviceId === deviceId)) throw new Error(`${deviceId} is there already.`)
      addHardware(world, simulator.account, deviceId, connType)
    },
    'remove-device'({ deviceId }) {
      const index = services.hardware.findIndex((one) => one.deviceId === deviceId)
      if (index >= 0) services.hardware.splice(index, 1)
    },
    shake() {
      const shake = simulator.shake()
      tell({ kind: 'shaken', ticket: shake?.ticket ?? null, card: (shake && cardOfShake(world, shake)) ?? null })
    },
    foreground({ foreground }) {
      simulator.foreground = foreground
    },
    emit: ({ event, payload }) => simulator.emit(event, payload),
    fault: ({ api, fault }) => faults.api.set(api, fault),
    'network-fault': ({ pattern, fault }) => faults.network.set(pattern, fault),
    'clock-skew': ({ skew }) => {
      simulator.clockSkew = skew
    },
    clock: ({ change }) => {
      if (typeof change === 'object') world.clock.advance(change.advance)
      else world.clock[change]()
    },
    'connect-push': async ({ url, mode, format }) => {
      const connected = await simulator.push.connect(url, { mode, format })
      if (!connected) throw new Error(`${url} did not echo what it was sent; check its token.`)
    },
    push: async ({ name, fields = {}, copies = 1 }) => void (await simulator.push.send(name, fields, { copies })),
    'save-scenario': () => tell({ kind: 'scenario', scenario: saveScenario(simulator, faults) }),
    'load-scenario': ({ scenario }) => {
      if (!isScenario(scenario)) throw new Error('This file is no scenario.')
      loadScenario(simulator, faults, scenario)
    },
    'copy-test': () =>
      tell({ kind: 'test', text: toPlaywrightTest(recording.text(), jsConfig === undefined ? {} : { jsConfig }) }),
  }

  return {
    faults,
    // The table has one handler per kind; which one is the order's own.
    carryOut: async (order) =>
      (handlers[order.kind] as ((order: ToSimulator) => void | Promise<void>) | undefined)?.(order),
    close: () => recording.stop(),
  }
}
