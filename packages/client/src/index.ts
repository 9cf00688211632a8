export * from '@weh5/protocol/jsapi/calls'
export { createWechat } from './wechat.ts'
export type { CallMethod, MethodOf, Wechat, WechatCore, WechatOptions } from './wechat.ts'
export type { CallOptions } from './call/settle.ts'
export { chooseAddress, type ChooseAddress, type ChosenAddress } from './address/choose-address.ts'
export { watchBeacons, type WatchBeacons, type WatchBeaconsOptions } from './beacons/watch-beacons.ts'
export { supports, type Supported, type Supports } from './capabilities/supports.ts'
export type { Grant } from './config/config.ts'
export { inlined, type InlinedConfig } from './config/inlined.ts'
export type { SignUrl, SignUrlPlace } from './config/sign-url.ts'
export type { JsConfig, Sign, SignRequest } from './config/sign.ts'
export { environment, type Environment } from './environment/environment.ts'
export { insideWechat } from './environment/inside-wechat.ts'
export { isCancel } from './errors/is-cancel.ts'
export { isWechatError } from './errors/is-wechat-error.ts'
export { optional } from './errors/optional.ts'
export { WechatError, type WechatErrorCode, type WechatErrorDetails } from './errors/wechat-error.ts'
export { events } from './events/events.ts'
// Each in the place of the plain event of the registry.
export {
  onVoiceRecordEnd,
  onVoicePlayEnd,
  onScanWXDeviceResult,
  onWXDeviceBindStateChange,
  onWXDeviceStateChange,
  onReceiveDataFromWXDevice,
  onWXDeviceBluetoothStateChange,
  onWXDeviceLanStateChange,
  onSearchBeacons,
  onMenuShareTimeline,
  onMenuShareAppMessage,
  onMenuShareQQ,
  onMenuShareWeibo,
  onMenuShareQZone,
  onMenuSetFont,
  onHistoryBack,
} from './events/official.ts'
export type { EventMethod, Stop, SubscribeOptions, Subscription } from './events/subscription.ts'
export type { Apis, Feature, FeatureHost, Official } from './feature.ts'
export { hardware, type ConnectedDevice, type Hardware, type HardwareSession } from './hardware/hardware.ts'
export { pickImages, type PickedImage, type PickImages } from './images/pick-images.ts'
export { gcj02ToWgs84, wgs84ToGcj02, type Coordinates } from '@weh5/protocol/coordinates'
export { showLocation, type ShowLocation, type ShowLocationOptions } from './location/show-location.ts'
export { openMiniProgram, type OpenMiniProgram, type OpenMiniProgramOptions } from './mini-program/open-mini-program.ts'
export { pay, type Pay, type SignedOrder } from './pay/pay.ts'
export { requestMerchantTransfer } from './pay/request-merchant-transfer.ts'
export { command, event } from './raw/define.ts'
export { invoke } from './raw/invoke.ts'
export { on } from './raw/on.ts'
export { setShare, type SetShare, type ShareCard } from './share/set-share.ts'
export type { OpenTag } from '@weh5/protocol/open-tags'
export { trace, type TraceEvent } from './trace/trace.ts'
export { recordVoice, type Recording, type RecordVoice } from './voice/record-voice.ts'
