import { same } from './plain.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

/** How devices are reached: Bluetooth (the default) or Wi-Fi. */
export type ConnType = 'blue' | 'lan'

export interface OpenWXDeviceLibOptions {
  /** The account's original id (`gh_…`), not its WeChat name. Some phones insist on it. */
  readonly brandUserName?: string
  readonly connType?: ConnType
}

const bluetoothStates = ['on', 'off', 'unauthorized', 'resetting'] as const

/** `unauthorized`: the user refused WeChat the use of Bluetooth. */
export type BluetoothState = (typeof bluetoothStates)[number] | 'unknown'

export interface OpenWXDeviceLibResult {
  /** The call succeeds with Bluetooth off too, so look at this. */
  readonly bluetoothState: BluetoothState
  readonly isSupportBLE: boolean
}

/** Opens the device library: the first call of all. Rests on `facts/jssdk.md` B.17; the official page is gone. */
export const openWXDeviceLib: JsApiCall<OpenWXDeviceLibOptions, OpenWXDeviceLibResult> = {
  kind: 'call',
  name: 'openWXDeviceLib',
  route: 'invoke',
  read: (reply) => ({
    bluetoothState: readBluetoothState(reply),
    isSupportBLE: reply['isSupportBLE'] === 'yes',
  }),
}

/** Pages met `restting` as well (`facts/jssdk.md` B.17). */
function readBluetoothState(reply: Reply): BluetoothState {
  const state = reply['bluetoothState'] === 'restting' ? 'resetting' : reply['bluetoothState']
  return bluetoothStates.find((known) => known === state) ?? 'unknown'
}

export const openWXDeviceLibSpec: JsApiCallSpec<OpenWXDeviceLibOptions, OpenWXDeviceLibResult> = {
  api: openWXDeviceLib,
  group: 'hardware',
  title: { en: 'Open the device library', zh: '初始化设备库' },
  docs: 'facts/jssdk.md B.17',
  since: { jweixin: '1.0.0' },
  deprecated: 'The hardware platform is no longer developed; mini programs have Bluetooth of their own.',
  missingOn: ['windows', 'mac', 'devtools'],
  command: 'openWXDeviceLib',
  options: [
    { name: 'brandUserName', type: 'string', note: 'original id, gh_…' },
    { name: 'connType', type: "'blue' | 'lan'", default: 'blue' },
  ],
  result: [
    { name: 'bluetoothState', type: "'on' | 'off' | 'unauthorized' | 'resetting' | 'unknown'" },
    { name: 'isSupportBLE', type: 'boolean' },
  ],
  errors: ['fail_UsernameError'],
  encode: same,
  decode: (args) => ({
    ...(typeof args['brandUserName'] === 'string' ? { brandUserName: args['brandUserName'] } : {}),
    connType: args['connType'] === 'lan' ? 'lan' : 'blue',
  }),
  reply: ({ bluetoothState, isSupportBLE }): Reply => ({ bluetoothState, isSupportBLE: isSupportBLE ? 'yes' : 'no' }),
  example: { bluetoothState: 'on', isSupportBLE: true },
}
