/** What the entries of Preact and React both tell about. */
export type { OpenInWechatProps } from './open-in-wechat.ts'
export type { UseBeacons, UseBeaconsOptions } from './use-beacons.ts'
export type { CallState, UseCall } from './use-call.ts'
export type { UseShare } from './use-share.ts'
export type { UseWechat, WechatState } from './use-wechat.ts'
export type { OpenTagProps } from '../open-tags/component.ts'
export type { OpenTagOptions, ReadyWechat, SilentReason } from '../open-tags/mount.ts'
export type { OpenTagAttributes, OpenTagElements, OpenTagEvents } from '../open-tags/types.ts'
