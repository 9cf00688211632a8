import type { NativeReply } from '../call/outcome.ts'

/** A method of the official script. What it answers comes through the callbacks. */
export type JweixinMethod = (options: { complete(reply: NativeReply): void }) => void

/** The object that the official script puts on the window. The calls and events stand on it under their official names. */
export interface Jweixin {
  config(options: object): void
  /** These two exist only after the first `config` (`facts/jssdk.md` B.1). */
  invoke?(command: string, args: object, callback: (reply: NativeReply) => void): void
  on?(event: string, listener: (reply: NativeReply) => void): void
  readonly miniProgram?: object
}

/** The method of that name on the official object, if this version of the script has it. */
export function methodOf(target: object | undefined, name: string): JweixinMethod | undefined {
  return target && (target as Partial<Record<string, JweixinMethod>>)[name]
}

/** What the native client puts on the window; only the official script and this package talk to it. */
export interface WeixinJSBridge {
  invoke(command: string, args: unknown, callback?: (reply: NativeReply) => void): void
  on(event: string, listener: (reply: NativeReply) => void): void
}

/** The bridges that a client, or a script of the shake-around service, puts on the window. */
export type BridgeName = 'WeixinJSBridge' | 'BeaconAddContactJsBridge' | 'BeaconShakehbJsBridge'

/** An AMD loader's `define`, as far as the official script looks at it. */
export interface AmdDefine {
  (...args: readonly unknown[]): unknown
  readonly amd?: unknown
  readonly cmd?: unknown
}

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
