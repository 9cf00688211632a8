/**
 * The hardware platform (微信硬件平台). Its official page is gone: everything rests on `facts/jssdk.md` B.17. The official script has no
 * methods for it, so all of it goes through `wx.invoke` and `wx.on`, whose replies nobody normalises.
 */
import { callSpec, eventSpec } from './plain.ts'
import { oneOf, record, records, text, textIfAny } from './record.ts'
import { numberIn, oneOfIn, someText, textIn } from './read.ts'
import type { JsApiCall, JsApiCallSpec, JsApiEvent, JsApiEventSpec, Reply } from './shape.ts'

/** How devices are reached: Bluetooth (the default) or Wi-Fi. */
export type ConnType = 'blue' | 'lan'

export interface WXDeviceConnOptions {
  readonly connType?: ConnType
}

export interface OpenWXDeviceLibOptions extends WXDeviceConnOptions {
  /** The account's original id (`gh_…`), not its WeChat name. Some phones insist on it. */
  readonly brandUserName?: string
}

const bluetoothStates = ['on', 'off', 'unauthorized', 'resetting'] as const

/** `unauthorized`: the user refused WeChat the use of Bluetooth. */
export type BluetoothState = (typeof bluetoothStates)[number] | 'unknown'

export interface OpenWXDeviceLibResult {
  /** The call succeeds with Bluetooth off too, so look at this. */
  readonly bluetoothState: BluetoothState
  readonly isSupportBLE: boolean
}

const deviceStates = ['connecting', 'connected'] as const

export type WXDeviceState = (typeof deviceStates)[number] | 'disconnected'

export interface WXDevice {
  readonly deviceId: string
  readonly state: WXDeviceState
}

export interface GetWXDeviceInfosResult {
  /** The devices that this user has bound. */
  readonly deviceInfos: readonly WXDevice[]
}

export interface WXDeviceOptions extends WXDeviceConnOptions {
  readonly deviceId: string
}

export interface GetWXDeviceTicketOptions extends WXDeviceOptions {
  /** `'1'` to bind, `'2'` to unbind. */
  readonly type: '1' | '2'
}

export interface WXDeviceTicket {
  /** Proves the user's consent; your server hands it to `device/bind` or `device/unbind`. */
  readonly ticket: string
}

export interface StartScanWXDeviceOptions extends WXDeviceConnOptions {
  /** Bluetooth low energy (the default) or classic. */
  readonly btVersion?: 'ble' | 'bc'
}

export interface SendDataToWXDeviceOptions extends WXDeviceOptions {
  readonly base64Data: string
}

export interface SetSendDataDirectionOptions {
  readonly deviceId: string
  /** 0: the vendor's server, 1: the page. */
  readonly direction: 0 | 1
}

export interface ConfigWXDeviceWiFiOptions {
  /** AES key of AirKiss. */
  readonly key?: string
}

export interface ScannedWXDevice {
  readonly deviceId: string
  readonly base64BroadcastData?: string
}

export interface ScanWXDeviceResult {
  readonly devices: readonly ScannedWXDevice[]
  readonly isCompleted: boolean
}

export interface WXDeviceBindState {
  readonly deviceId: string
  readonly state: 'bind' | 'unbind'
}

export interface WXDeviceData {
  readonly deviceId: string
  readonly base64Data: string
}

export interface OnOff {
  readonly state: 'on' | 'off'
}

const readDevice = /* @__PURE__ */ record<WXDevice>({
  deviceId: text,
  state: (value) => oneOf(value, deviceStates, 'disconnected'),
})

const readTicket = /* @__PURE__ */ record<WXDeviceTicket>({ ticket: text })

const readOnOff = /* @__PURE__ */ record<OnOff>({ state: (value) => oneOf(value, ['on'], 'off') })

/** Opens the device library: the first call of all. */
export const openWXDeviceLib: JsApiCall<OpenWXDeviceLibOptions, OpenWXDeviceLibResult> = {
  name: 'openWXDeviceLib',
  read: /* @__PURE__ */ record({
    // Pages met `restting` as well.
    bluetoothState: (value) => (value === 'restting' ? 'resetting' : oneOf(value, bluetoothStates, 'unknown')),
    isSupportBLE: (value) => value === 'yes',
  }),
}

/** Closes the device library, when the page is left. */
export const closeWXDeviceLib: JsApiCall<WXDeviceConnOptions, void> = {
  name: 'closeWXDeviceLib',
}

/** Lists the devices that this user has bound. */
export const getWXDeviceInfos: JsApiCall<WXDeviceConnOptions, GetWXDeviceInfosResult> = {
  name: 'getWXDeviceInfos',
  read: /* @__PURE__ */ record({ deviceInfos: (value) => records(value, readDevice) }),
}

/** Gets the ticket with which your server binds or unbinds a device. */
export const getWXDeviceTicket: JsApiCall<GetWXDeviceTicketOptions, WXDeviceTicket> = {
  name: 'getWXDeviceTicket',
  read: readTicket,
}

/** An older name of {@link getWXDeviceTicket} with type 1, seen in lists only. */
export const getWXDeviceBindTicket: JsApiCall<WXDeviceOptions, WXDeviceTicket> = {
  name: 'getWXDeviceBindTicket',
  read: readTicket,
}

/** An older name of {@link getWXDeviceTicket} with type 2, seen in lists only. */
export const getWXDeviceUnbindTicket: JsApiCall<WXDeviceOptions, WXDeviceTicket> = {
  name: 'getWXDeviceUnbindTicket',
  read: readTicket,
}

/** Starts a scan; {@link onScanWXDeviceResult} tells what it finds. */
export const startScanWXDevice: JsApiCall<StartScanWXDeviceOptions, void> = {
  name: 'startScanWXDevice',
}

/** Stops the scan. */
export const stopScanWXDevice: JsApiCall<WXDeviceConnOptions, void> = {
  name: 'stopScanWXDevice',
}

/** Connects a bound device; {@link onWXDeviceStateChange} tells when it is. */
export const connectWXDevice: JsApiCall<WXDeviceOptions, void> = {
  name: 'connectWXDevice',
}

/** Disconnects a device; {@link onWXDeviceStateChange} tells when it is. */
export const disconnectWXDevice: JsApiCall<WXDeviceOptions, void> = {
  name: 'disconnectWXDevice',
}

/** Hands bytes to a device. It resolves when they were handed over; an answer comes through {@link onReceiveDataFromWXDevice}. */
export const sendDataToWXDevice: JsApiCall<SendDataToWXDeviceOptions, void> = {
  name: 'sendDataToWXDevice',
}

/** Says where the device's data goes. */
export const setSendDataDirection: JsApiCall<SetSendDataDirectionOptions, void> = {
  name: 'setSendDataDirection',
}

/** Opens WeChat's own screen to bring a device into the Wi-Fi (AirKiss). Needs no {@link openWXDeviceLib}. */
export const configWXDeviceWiFi: JsApiCall<ConfigWXDeviceWiFiOptions, void> = {
  name: 'configWXDeviceWiFi',
  interactive: true,
}

/** What a scan found. It may name a device again. */
export const onScanWXDeviceResult: JsApiEvent<ScanWXDeviceResult> = {
  name: 'onScanWXDeviceResult',
  read: /* @__PURE__ */ record({
    devices: (value) => records(value, readScanned),
    isCompleted: (value) => Number(value) === 1,
  }),
}

const readScanned = /* @__PURE__ */ record<ScannedWXDevice>({ deviceId: text, base64BroadcastData: textIfAny })

/** A device was bound or unbound by your server. */
export const onWXDeviceBindStateChange: JsApiEvent<WXDeviceBindState> = {
  name: 'onWXDeviceBindStateChange',
  read: /* @__PURE__ */ record({ deviceId: text, state: (value) => oneOf(value, ['unbind'], 'bind') }),
}

/** A device connects or disconnects. */
export const onWXDeviceStateChange: JsApiEvent<WXDevice> = {
  name: 'onWXDeviceStateChange',
  read: readDevice,
}

/** A device sent bytes. */
export const onReceiveDataFromWXDevice: JsApiEvent<WXDeviceData> = {
  name: 'onReceiveDataFromWXDevice',
  read: /* @__PURE__ */ record({ deviceId: text, base64Data: text }),
}

/** Bluetooth was switched. */
export const onWXDeviceBluetoothStateChange: JsApiEvent<OnOff> = {
  name: 'onWXDeviceBluetoothStateChange',
  read: readOnOff,
}

/** The phone's Wi-Fi was switched. */
export const onWXDeviceLanStateChange: JsApiEvent<OnOff> = {
  name: 'onWXDeviceLanStateChange',
  read: readOnOff,
}

const shared = {
  group: 'hardware',
  docs: 'facts/jssdk.md B.17',
  since: { jweixin: '1.0.0' },
  deprecated: 'The hardware platform is no longer developed; mini programs have Bluetooth of their own.',
  missingOn: ['windows', 'mac', 'devtools', 'mini-program'],
} as const

const connType = { name: 'connType', type: "'blue' | 'lan'", default: 'blue' } as const
const deviceId = { name: 'deviceId', type: 'string', required: true } as const
const ticket = [{ name: 'ticket', type: 'string' }] as const
const onOff = [{ name: 'state', type: "'on' | 'off'" }] as const
const exampleDevice = { deviceId: 'gh_7ff6e0a1d1a1_0123456789abcdef' } as const
const exampleTicket: WXDeviceTicket = { ticket: '3D9xWYkRk5VRgTqbIJ6bQw' }

function decodeConn(args: Reply): WXDeviceConnOptions {
  return { connType: oneOfIn(args, 'connType', ['lan'] as const, 'blue') }
}

function decodeDevice(args: Reply): WXDeviceOptions {
  return { deviceId: textIn(args, 'deviceId'), ...decodeConn(args) }
}

export const openWXDeviceLibSpec: JsApiCallSpec<OpenWXDeviceLibOptions, OpenWXDeviceLibResult> =
  /* @__PURE__ */ callSpec(shared, {
    api: openWXDeviceLib,
    title: { en: 'Open the device library', zh: '初始化设备库' },
    command: 'openWXDeviceLib',
    options: [{ name: 'brandUserName', type: 'string', note: 'original id, gh_…' }, connType],
    result: [
      { name: 'bluetoothState', type: "'on' | 'off' | 'unauthorized' | 'resetting' | 'unknown'" },
      { name: 'isSupportBLE', type: 'boolean' },
    ],
    errors: ['fail_UsernameError'],
    decode: (args) => ({ ...someText(args, 'brandUserName'), ...decodeConn(args) }),
    reply: ({ bluetoothState, isSupportBLE }): Reply => ({ bluetoothState, isSupportBLE: isSupportBLE ? 'yes' : 'no' }),
    example: { bluetoothState: 'on', isSupportBLE: true },
    exampleOptions: { brandUserName: 'gh_7ff6e0a1d1a1' },
  })

export const closeWXDeviceLibSpec: JsApiCallSpec<WXDeviceConnOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: closeWXDeviceLib,
  title: { en: 'Close the device library', zh: '关闭设备库' },
  command: 'closeWXDeviceLib',
  options: [connType],
  decode: decodeConn,
  exampleOptions: {},
})

export const getWXDeviceInfosSpec: JsApiCallSpec<WXDeviceConnOptions, GetWXDeviceInfosResult> =
  /* @__PURE__ */ callSpec(shared, {
    api: getWXDeviceInfos,
    title: { en: 'List the bound devices', zh: '获取我的设备信息' },
    command: 'getWXDeviceInfos',
    options: [connType],
    result: [{ name: 'deviceInfos', type: '{ deviceId: string, state: string }[]' }],
    decode: decodeConn,
    example: { deviceInfos: [{ deviceId: 'gh_7ff6e0a1d1a1_0123456789abcdef', state: 'connected' }] },
    exampleOptions: {},
  })

export const getWXDeviceTicketSpec: JsApiCallSpec<GetWXDeviceTicketOptions, WXDeviceTicket> = /* @__PURE__ */ callSpec(
  shared,
  {
    api: getWXDeviceTicket,
    title: { en: 'Get a ticket to bind or unbind', zh: '获取操作凭证' },
    command: 'getWXDeviceTicket',
    options: [deviceId, { name: 'type', type: "'1' | '2'", required: true, note: '1 bind, 2 unbind' }, connType],
    result: ticket,
    decode: (args) => ({ ...decodeDevice(args), type: numberIn(args, 'type') === 2 ? '2' : '1' }),
    example: exampleTicket,
    exampleOptions: { deviceId: 'gh_7ff6e0a1d1a1_0123456789abcdef', type: '1' },
  },
)

export const getWXDeviceBindTicketSpec: JsApiCallSpec<WXDeviceOptions, WXDeviceTicket> = /* @__PURE__ */ callSpec(
  shared,
  {
    api: getWXDeviceBindTicket,
    title: { en: 'Get a ticket to bind', zh: '获取绑定凭证' },
    command: 'getWXDeviceBindTicket',
    options: [deviceId],
    result: ticket,
    decode: decodeDevice,
    example: exampleTicket,
    exampleOptions: exampleDevice,
  },
)

export const getWXDeviceUnbindTicketSpec: JsApiCallSpec<WXDeviceOptions, WXDeviceTicket> = /* @__PURE__ */ callSpec(
  shared,
  {
    api: getWXDeviceUnbindTicket,
    title: { en: 'Get a ticket to unbind', zh: '获取解绑凭证' },
    command: 'getWXDeviceUnbindTicket',
    options: [deviceId],
    result: ticket,
    decode: decodeDevice,
    example: exampleTicket,
    exampleOptions: exampleDevice,
  },
)

export const startScanWXDeviceSpec: JsApiCallSpec<StartScanWXDeviceOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: startScanWXDevice,
  title: { en: 'Start a scan', zh: '扫描设备' },
  command: 'startScanWXDevice',
  options: [connType, { name: 'btVersion', type: "'ble' | 'bc'", default: 'ble' }],
  decode: (args) => ({ ...decodeConn(args), btVersion: oneOfIn(args, 'btVersion', ['bc'] as const, 'ble') }),
  exampleOptions: { btVersion: 'ble' },
})

export const stopScanWXDeviceSpec: JsApiCallSpec<WXDeviceConnOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: stopScanWXDevice,
  title: { en: 'Stop the scan', zh: '停止扫描设备' },
  command: 'stopScanWXDevice',
  options: [connType],
  decode: decodeConn,
  exampleOptions: {},
})

export const connectWXDeviceSpec: JsApiCallSpec<WXDeviceOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: connectWXDevice,
  title: { en: 'Connect a device', zh: '连接设备' },
  command: 'connectWXDevice',
  options: [deviceId, connType],
  decode: decodeDevice,
  exampleOptions: exampleDevice,
})

export const disconnectWXDeviceSpec: JsApiCallSpec<WXDeviceOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: disconnectWXDevice,
  title: { en: 'Disconnect a device', zh: '断开设备连接' },
  command: 'disconnectWXDevice',
  options: [deviceId, connType],
  decode: decodeDevice,
  exampleOptions: exampleDevice,
})

export const sendDataToWXDeviceSpec: JsApiCallSpec<SendDataToWXDeviceOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: sendDataToWXDevice,
  title: { en: 'Send bytes to a device', zh: '发送数据给设备' },
  command: 'sendDataToWXDevice',
  options: [deviceId, { name: 'base64Data', type: 'string', required: true }, connType],
  decode: (args) => ({ ...decodeDevice(args), base64Data: textIn(args, 'base64Data') }),
  exampleOptions: { deviceId: 'gh_7ff6e0a1d1a1_0123456789abcdef', base64Data: 'aGVsbG8=' },
})

export const setSendDataDirectionSpec: JsApiCallSpec<SetSendDataDirectionOptions, void> = /* @__PURE__ */ callSpec(
  shared,
  {
    api: setSendDataDirection,
    title: { en: 'Say where data goes', zh: '设置发送数据的方向' },
    command: 'setSendDataDirection',
    options: [deviceId, { name: 'direction', type: '0 | 1', required: true, note: '0 server, 1 page' }],
    decode: (args) => ({
      deviceId: textIn(args, 'deviceId'),
      direction: oneOfIn(args, 'direction', [0] as const, 1),
    }),
    exampleOptions: { deviceId: 'gh_7ff6e0a1d1a1_0123456789abcdef', direction: 1 },
  },
)

export const configWXDeviceWiFiSpec: JsApiCallSpec<ConfigWXDeviceWiFiOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: configWXDeviceWiFi,
  title: { en: 'Bring a device into the Wi-Fi', zh: '配置设备 Wi-Fi' },
  command: 'configWXDeviceWiFi',
  options: [{ name: 'key', type: 'string', note: 'AES key of AirKiss' }],
  errors: ['cancel', 'fail'],
  decode: (args) => someText(args, 'key'),
  exampleOptions: {},
})

export const onScanWXDeviceResultSpec: JsApiEventSpec<ScanWXDeviceResult> = /* @__PURE__ */ eventSpec(shared, {
  api: onScanWXDeviceResult,
  title: { en: 'What a scan found', zh: '扫描到某个设备' },
  event: 'onScanWXDeviceResult',
  payload: [
    { name: 'devices', type: '{ deviceId: string, base64BroadcastData?: string }[]' },
    { name: 'isCompleted', type: 'boolean' },
  ],
  reply: ({ devices, isCompleted }): Reply => ({ devices, isCompleted: isCompleted ? '1' : '0' }),
  example: { devices: [{ deviceId: 'gh_7ff6e0a1d1a1_0123456789abcdef' }], isCompleted: false },
})

export const onWXDeviceBindStateChangeSpec: JsApiEventSpec<WXDeviceBindState> = /* @__PURE__ */ eventSpec(shared, {
  api: onWXDeviceBindStateChange,
  title: { en: 'A device was bound or unbound', zh: '设备绑定状态改变事件' },
  event: 'onWXDeviceBindStateChange',
  payload: [deviceId, { name: 'state', type: "'bind' | 'unbind'" }],
  example: { deviceId: 'gh_7ff6e0a1d1a1_0123456789abcdef', state: 'bind' },
})

export const onWXDeviceStateChangeSpec: JsApiEventSpec<WXDevice> = /* @__PURE__ */ eventSpec(shared, {
  api: onWXDeviceStateChange,
  title: { en: 'A device connects or disconnects', zh: '设备连接状态变化' },
  event: 'onWXDeviceStateChange',
  payload: [deviceId, { name: 'state', type: "'connecting' | 'connected' | 'disconnected'" }],
  example: { deviceId: 'gh_7ff6e0a1d1a1_0123456789abcdef', state: 'connected' },
})

export const onReceiveDataFromWXDeviceSpec: JsApiEventSpec<WXDeviceData> = /* @__PURE__ */ eventSpec(shared, {
  api: onReceiveDataFromWXDevice,
  title: { en: 'A device sent bytes', zh: '接收到设备数据' },
  event: 'onReceiveDataFromWXDevice',
  payload: [deviceId, { name: 'base64Data', type: 'string' }],
  example: { deviceId: 'gh_7ff6e0a1d1a1_0123456789abcdef', base64Data: 'aGVsbG8=' },
})

export const onWXDeviceBluetoothStateChangeSpec: JsApiEventSpec<OnOff> = /* @__PURE__ */ eventSpec(shared, {
  api: onWXDeviceBluetoothStateChange,
  title: { en: 'Bluetooth was switched', zh: '手机蓝牙状态改变事件' },
  event: 'onWXDeviceBluetoothStateChange',
  payload: onOff,
  example: { state: 'on' },
})

export const onWXDeviceLanStateChangeSpec: JsApiEventSpec<OnOff> = /* @__PURE__ */ eventSpec(shared, {
  api: onWXDeviceLanStateChange,
  title: { en: "The phone's Wi-Fi was switched", zh: '手机 Wi-Fi 状态改变事件' },
  event: 'onWXDeviceLanStateChange',
  payload: onOff,
  example: { state: 'on' },
})
