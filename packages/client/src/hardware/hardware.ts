import {
  closeWXDeviceLib,
  connectWXDevice,
  disconnectWXDevice,
  getWXDeviceInfos,
  getWXDeviceTicket,
  openWXDeviceLib,
  sendDataToWXDevice,
  startScanWXDevice,
  stopScanWXDevice,
  type BluetoothState,
  type OpenWXDeviceLibOptions,
  type ScannedWXDevice,
  type WXDevice,
} from '@weh5/protocol/jsapi/calls'
import { fromBase64, toBase64 } from '../bytes/base64.ts'
import { onAbort } from '../call/on-abort.ts'
import { settle, type CallOptions } from '../call/settle.ts'
import { onReceiveDataFromWXDevice, onScanWXDeviceResult, onWXDeviceStateChange } from '../events/official.ts'
import type { Stop, SubscribeOptions } from '../events/subscription.ts'
import type { Feature } from '../feature.ts'

/** A device that is connected. */
export interface ConnectedDevice {
  readonly deviceId: string
  /** Hands bytes over, one message at a time. An answer comes through `onData`. */
  send(bytes: Uint8Array, call?: CallOptions): Promise<void>
  onData(listener: (bytes: Uint8Array) => void, options?: SubscribeOptions): Stop
  disconnect(): Promise<void>
}

/** The open device library. */
export interface HardwareSession {
  /** What it was when the session began; nothing else works unless it is `on`. */
  readonly bluetoothState: BluetoothState
  /** The devices that this user has bound. */
  devices(): Promise<readonly WXDevice[]>
  /** Scans, and tells each device once. Stopping it stops the scan. */
  scan(listener: (device: ScannedWXDevice) => void, options?: SubscribeOptions): Stop
  /** The ticket with which your server binds or unbinds a device. */
  ticket(deviceId: string, purpose: 'bind' | 'unbind'): Promise<string>
  /** Connects a bound device, and waits until it is connected. */
  connect(deviceId: string, call?: CallOptions): Promise<ConnectedDevice>
  close(): Promise<void>
}

/** Opens the device library. */
export type Hardware = (options?: OpenWXDeviceLibOptions, call?: CallOptions) => Promise<HardwareSession>

/** Milliseconds in which a device connects or not at all. */
const connectPatience = 15_000

/**
 * A session with the hardware platform: the order of calls that its pages must keep, in one object (`facts/jssdk.md` B.17).
 *
 * @example
 * const session = await wx.hardware({ brandUserName: 'gh_…' })
 * const badge = await session.connect((await session.devices())[0].deviceId)
 * badge.onData((bytes) => show(bytes))
 * await badge.send(new Uint8Array([1, 2, 3]))
 * await session.close()
 */
export const hardware: Feature<Hardware> = {
  needs: [
    openWXDeviceLib,
    closeWXDeviceLib,
    getWXDeviceInfos,
    getWXDeviceTicket,
    startScanWXDevice,
    stopScanWXDevice,
    connectWXDevice,
    disconnectWXDevice,
    sendDataToWXDevice,
    ...onScanWXDeviceResult.needs,
    ...onWXDeviceStateChange.needs,
    ...onReceiveDataFromWXDevice.needs,
  ],
  attach(host) {
    const { call } = host
    const onFound = onScanWXDeviceResult.attach(host)
    const onState = onWXDeviceStateChange.attach(host)
    const onReceived = onReceiveDataFromWXDevice.attach(host)

    return async (options = {}, bounds) => {
      const { bluetoothState } = await call(openWXDeviceLib, options, bounds)
      const conn = options.connType ? { connType: options.connType } : {}
      const devices = async (): Promise<readonly WXDevice[]> => (await call(getWXDeviceInfos, conn)).deviceInfos

      function connected(deviceId: string): ConnectedDevice {
        let sending: Promise<unknown> = Promise.resolve()
        return {
          deviceId,
          send(bytes, limits) {
            const data = { deviceId, base64Data: toBase64(bytes), ...conn }
            const sent = sending.catch(() => {}).then(() => call(sendDataToWXDevice, data, limits))
            sending = sent
            return sent
          },
          onData: (listener, limits) =>
            onReceived((data) => {
              if (data.deviceId === deviceId) listener(fromBase64(data.base64Data))
            }, limits),
          disconnect: () => call(disconnectWXDevice, { deviceId, ...conn }),
        }
      }

      return {
        bluetoothState,
        devices,
        scan(listener, limits = {}) {
          const { signal, onError = () => {} } = limits
          if (signal && signal.aborted) return () => {}
          let stopped = false
          const seen = new Set<string>()
          const unsubscribe = onFound(({ devices: found }) => {
            for (const device of found) {
              if (!seen.has(device.deviceId)) listener(device)
              seen.add(device.deviceId)
            }
          }, limits)
          const scanning = call(startScanWXDevice, conn)
          scanning.catch(onError)
          const stop: Stop = () => {
            if (stopped) return
            stopped = true
            forget()
            unsubscribe()
            scanning.then(() => call(stopScanWXDevice, conn)).catch(() => {})
          }
          const forget = onAbort(signal, stop)
          return stop
        },
        ticket: async (deviceId, purpose) =>
          (await call(getWXDeviceTicket, { deviceId, type: purpose === 'bind' ? '1' : '2', ...conn })).ticket,
        async connect(deviceId, { signal, timeout = connectPatience } = {}) {
          let unsubscribe: Stop = () => {}
          const isConnected = (device: WXDevice): boolean =>
            device.deviceId === deviceId && device.state === 'connected'
          try {
            const connecting = async (): Promise<void> => {
              const told = new Promise<void>((resolve, reject) => {
                const hear = (device: WXDevice): void => {
                  if (isConnected(device)) resolve()
                }
                unsubscribe = onState(hear, { onError: reject })
              })
              // Heard below, unless the call fails as well.
              told.catch(() => {})
              await call(connectWXDevice, { deviceId, ...conn })
              // The client may have connected it by itself, and then tells nothing.
              if (!(await devices()).some(isConnected)) await told
            }
            await settle<void>('connectWXDevice', (resolve) => resolve(connecting()), timeout, signal)
          } finally {
            unsubscribe()
          }
          return connected(deviceId)
        },
        close: () => call(closeWXDeviceLib, conn),
      }
    }
  },
}
