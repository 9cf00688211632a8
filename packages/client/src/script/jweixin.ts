import type { BridgeName, Bridge, OfficialScript } from '@weh5/protocol/jsapi/calls'

/** The object that the official script puts on the window. The calls and events stand on it under their official names. */
export interface Jweixin extends OfficialScript {
  /** Puts {@link OfficialScript.invoke} and `on` there as well. */
  config(options: object): void
}

/** The window as WeChat and its script leave it: what a module declares its `window` to be that has to do with them. */
export interface WechatWindow extends Partial<Record<BridgeName, Bridge>> {
  readonly jWeixin?: Jweixin
  readonly wx?: Jweixin
  /** An AMD loader's, with properties by which scripts know it. */
  define?: Record<PropertyKey, unknown>
  readonly __wxjs_environment?: string
}
