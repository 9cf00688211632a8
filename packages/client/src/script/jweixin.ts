import type { BridgeName, Bridge, OfficialScript } from '@weh5/protocol/jsapi/calls'

/** The object that the official script puts on the window. The calls and events stand on it under their official names. */
export interface Jweixin extends OfficialScript {
  /** Puts {@link OfficialScript.invoke} and `on` there as well. */
  config(options: object): void
}

/** The window as WeChat and its script leave it. */
export interface WechatWindow extends Partial<Record<BridgeName, Bridge>> {
  readonly jWeixin?: Jweixin
  readonly wx?: Jweixin
  /** An AMD loader's, with properties by which scripts know it. */
  define?: object
  readonly __wxjs_environment?: string
}

/** The page's window, seen through {@link WechatWindow}. Only called in a browser. */
export function wechatWindow(): WechatWindow {
  return window as WechatWindow
}
