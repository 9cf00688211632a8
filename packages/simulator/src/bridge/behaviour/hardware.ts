import {
  closeWXDeviceLib,
  configWXDeviceWiFi,
  connectWXDevice,
  disconnectWXDevice,
  getWXDeviceBindTicket,
  getWXDeviceInfos,
  getWXDeviceTicket,
  getWXDeviceUnbindTicket,
  onReceiveDataFromWXDeviceSpec,
  onScanWXDeviceResultSpec,
  onWXDeviceStateChangeSpec,
  openWXDeviceLib,
  sendDataToWXDevice,
  setSendDataDirection,
  startScanWXDevice,
  stopScanWXDevice,
  type WXDeviceState,
} from '@weh5/protocol/jsapi'
import type { Hardware, HardwareTicket } from '../../world/hardware.ts'
import { drawText } from '../../world/random.ts'
import { fail, ok, type Outcome } from '../outcome.ts'
import type { Behaviours, Scene } from '../scene.ts'
import { forApi } from './for-api.ts'

interface Library {
  /** Ends the scan that runs. */
  stopScan?: (() => void) | undefined
}

/** Open libraries: every command but the first and the Wi-Fi screen fails without one (`facts/jssdk.md` B.17, weak). */
const libraries = new WeakMap<Scene['page'], Library>()
const scanEvery = 1000

/** The hardware family. Replies only say that a command was taken; what happens comes as events (`facts/jssdk.md` B.17). */
export const hardwareBehaviours: Behaviours = {
  ...forApi(openWXDeviceLib, {
    run(_options, { world, page }) {
      libraries.set(page, libraries.get(page) ?? {})
      // It succeeds with Bluetooth off, too.
      return ok({ bluetoothState: world.state.phone.bluetooth, isSupportBLE: true })
    },
  }),
  ...forApi(closeWXDeviceLib, {
    run: (_options, scene) =>
      open(scene, (library) => {
        library.stopScan?.()
        libraries.delete(scene.page)
        return ok()
      }),
  }),
  ...forApi(getWXDeviceInfos, {
    run: (_options, scene) =>
      open(scene, () => {
        const bound = devicesOf(scene).filter(({ boundTo }) => boundTo.includes(scene.page.userId))
        return ok({ deviceInfos: bound.map(({ deviceId, state }) => ({ deviceId, state })) })
      }),
  }),
  ...forApi(getWXDeviceTicket, {
    run: ({ deviceId, type }, scene) => giveTicket(scene, deviceId, type === '1' ? 'bind' : 'unbind'),
  }),
  ...forApi(getWXDeviceBindTicket, { run: ({ deviceId }, scene) => giveTicket(scene, deviceId, 'bind') }),
  ...forApi(getWXDeviceUnbindTicket, { run: ({ deviceId }, scene) => giveTicket(scene, deviceId, 'unbind') }),
  ...forApi(startScanWXDevice, {
    run: ({ connType = 'blue' }, scene) =>
      open(scene, (library) => {
        if (connType === 'blue' && scene.world.state.phone.bluetooth !== 'on') return fail('fail')
        library.stopScan?.()
        library.stopScan = scene.every(scanEvery, () => reportScan(scene, connType))
        return ok()
      }),
  }),
  ...forApi(stopScanWXDevice, {
    run: (_options, scene) =>
      open(scene, (library) => {
        library.stopScan?.()
        library.stopScan = undefined
        return ok()
      }),
  }),
  ...forApi(connectWXDevice, {
    run: ({ deviceId }, scene) => move(scene, deviceId, ['connecting', 'connected']),
  }),
  ...forApi(disconnectWXDevice, { run: ({ deviceId }, scene) => move(scene, deviceId, ['disconnected']) }),
  ...forApi(sendDataToWXDevice, {
    run: ({ deviceId, base64Data }, scene) =>
      withDevice(scene, deviceId, (device) => {
        if (device.state !== 'connected') return fail('fail')
        // The devices here are echoes: what is sent comes back.
        later(scene, () => scene.tell(onReceiveDataFromWXDeviceSpec, { deviceId, base64Data }))
        return ok()
      }),
  }),
  ...forApi(setSendDataDirection, { run: ({ deviceId }, scene) => withDevice(scene, deviceId, () => ok()) }),
  ...forApi(configWXDeviceWiFi, { run: async (_options, scene) => (await scene.ask()) ?? ok() }),
}

function devicesOf({ world }: Scene): Hardware[] {
  return world.state.services.hardware
}

function open<Result>(scene: Scene<Result>, run: (library: Library) => Outcome<Result>): Outcome<Result> {
  const library = libraries.get(scene.page)
  return library ? run(library) : fail('fail')
}

function withDevice<Result>(
  scene: Scene<Result>,
  deviceId: string,
  run: (device: Hardware) => Outcome<Result>,
): Outcome<Result> {
  const device = devicesOf(scene).find((candidate) => candidate.deviceId === deviceId)
  return open(scene, () => (device ? run(device) : fail('fail')))
}

function giveTicket(
  scene: Scene<{ readonly ticket: string }>,
  deviceId: string,
  purpose: HardwareTicket['purpose'],
): Outcome<{ readonly ticket: string }> {
  return withDevice(scene, deviceId, () => {
    const ticket = drawText(scene.world.state, 'base62', 32)
    scene.world.state.services.hardwareTickets.push({ ticket, deviceId, userId: scene.page.userId, purpose })
    return ok({ ticket })
  })
}

function reportScan(scene: Scene<void>, connType: Hardware['connType']): void {
  const found = devicesOf(scene).filter((device) => device.connType === connType)
  const devices = found.map(({ deviceId }) => ({ deviceId }))
  scene.tell(onScanWXDeviceResultSpec, { devices, isCompleted: false })
}

/** One event per change, after the reply. */
function move(scene: Scene<void>, deviceId: string, states: readonly WXDeviceState[]): Outcome<void> {
  return withDevice(scene, deviceId, (device) => {
    later(scene, () => {
      for (const state of states) {
        device.state = state
        scene.tell(onWXDeviceStateChangeSpec, { deviceId, state })
      }
    })
    return ok()
  })
}

function later(scene: Scene<void>, run: () => void): void {
  const stop = scene.every(50, () => {
    stop()
    run()
  })
}
