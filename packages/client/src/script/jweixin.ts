import type { NativeReply } from '../call/outcome.ts'

/** The object that the official script puts on the window. The calls and events stand on it under their official names. */
export interface Jweixin {
  config(options: object): void
  /** There after the first `config`. Adds the fields of the latest one, and hands over the raw reply. */
  invoke(command: string, args: object, callback: (reply: NativeReply) => void): void
  readonly miniProgram?: object
}

/** What the native client puts on the window; only the official script and this package talk to it. */
export interface WeixinJSBridge {
  invoke(command: string, args: unknown, callback?: (reply: NativeReply) => void): void
}

/** The bridges that a client, or a script of the shake-around service, puts on the window. */
export type BridgeName = 'WeixinJSBridge' | 'BeaconAddContactJsBridge' | 'BeaconShakehbJsBridge'

/** An AMD loader's `define`. The official script passes its factory and nothing else. */
export type AmdDefine = (factory: () => Jweixin, ...others: unknown[]) => unknown

/** The window as WeChat and its script leave it. */
export interface WechatWindow extends Partial<Record<BridgeName, WeixinJSBridge>> {
  jWeixin?: Jweixin
  wx?: Jweixin
  define?: AmdDefine
  readonly __wxjs_environment?: string
}

/** The page's window, seen through {@link WechatWindow}. Only called in a browser. */
export function wechatWindow(): WechatWindow {
  return window as WechatWindow
}
