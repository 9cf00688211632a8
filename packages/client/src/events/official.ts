/** The events of the registry, as what a page lists in `apis`: a page ships what they are made of with the first one that it imports. */
import * as registry from '@weh5/protocol/jsapi/calls'
import type {
  BeaconsInRange,
  LocalVoice,
  MenuSetFont,
  MenuShareAppMessageCard,
  MenuShareCard,
  MenuShared,
  OnOff,
  ScanWXDeviceResult,
  WXDevice,
  WXDeviceBindState,
  WXDeviceData,
} from '@weh5/protocol/jsapi/calls'
import { subscription, type Subscription } from './subscription.ts'

export const onVoiceRecordEnd: Subscription<LocalVoice> = /* @__PURE__ */ subscription(registry.onVoiceRecordEnd)
export const onVoicePlayEnd: Subscription<LocalVoice> = /* @__PURE__ */ subscription(registry.onVoicePlayEnd)
export const onScanWXDeviceResult: Subscription<ScanWXDeviceResult> = /* @__PURE__ */ subscription(
  registry.onScanWXDeviceResult,
)
export const onWXDeviceBindStateChange: Subscription<WXDeviceBindState> = /* @__PURE__ */ subscription(
  registry.onWXDeviceBindStateChange,
)
export const onWXDeviceStateChange: Subscription<WXDevice> = /* @__PURE__ */ subscription(
  registry.onWXDeviceStateChange,
)
export const onReceiveDataFromWXDevice: Subscription<WXDeviceData> = /* @__PURE__ */ subscription(
  registry.onReceiveDataFromWXDevice,
)
export const onWXDeviceBluetoothStateChange: Subscription<OnOff> = /* @__PURE__ */ subscription(
  registry.onWXDeviceBluetoothStateChange,
)
export const onWXDeviceLanStateChange: Subscription<OnOff> = /* @__PURE__ */ subscription(
  registry.onWXDeviceLanStateChange,
)
export const onSearchBeacons: Subscription<BeaconsInRange> = /* @__PURE__ */ subscription(registry.onSearchBeacons)
export const onMenuShareTimeline: Subscription<MenuShared, MenuShareCard> = /* @__PURE__ */ subscription(
  registry.onMenuShareTimeline,
)
export const onMenuShareAppMessage: Subscription<MenuShared, MenuShareAppMessageCard> = /* @__PURE__ */ subscription(
  registry.onMenuShareAppMessage,
)
export const onMenuShareQQ: Subscription<MenuShared, MenuShareCard> = /* @__PURE__ */ subscription(
  registry.onMenuShareQQ,
)
export const onMenuShareWeibo: Subscription<MenuShared, MenuShareCard> = /* @__PURE__ */ subscription(
  registry.onMenuShareWeibo,
)
export const onMenuShareQZone: Subscription<MenuShared, MenuShareCard> = /* @__PURE__ */ subscription(
  registry.onMenuShareQZone,
)
export const onMenuSetFont: Subscription<MenuSetFont> = /* @__PURE__ */ subscription(registry.onMenuSetFont)
export const onHistoryBack: Subscription<void> = /* @__PURE__ */ subscription(registry.onHistoryBack)
