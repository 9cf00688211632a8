import type { JsApi } from '@weh5/protocol/jsapi/calls'
import { WechatError } from '../errors/wechat-error.ts'
import { wechatWindow } from '../script/jweixin.ts'
import type { NativeReply } from './outcome.ts'

/** Any method of an official object: `wx.<name>(options)`, `invoke(name, args, callback)`, `on(name, listener)`. */
type Method = (...args: readonly unknown[]) => void

/**
 * Calls a JSAPI, or registers for one, on the object that has it.
 *
 * @param official The script's own object, its `miniProgram`, or a bridge.
 * @param args Handed over as it is, with `complete` added where the official script wants it there.
 * @throws {WechatError} `unsupported` when the object does not have it
 */
export function reach(
  official: object | undefined,
  { name, route, kind }: JsApi,
  args: object,
  complete: (reply: NativeReply) => void,
): void {
  const byName = route && route !== 'miniProgram'
  // `wx.invoke` overwrites an `appId` among the arguments, `WeixinJSBridge.invoke` does not (`facts/jssdk.md` C.4).
  const target = byName && 'appId' in args ? wechatWindow().WeixinJSBridge : official
  const method =
    target && (target as Partial<Record<string, Method>>)[byName ? (kind === 'call' ? 'invoke' : 'on') : name]
  if (!method) throw new WechatError('unsupported', name)
  if (byName) method.call(target, name, kind === 'call' ? args : complete, complete)
  // `complete` runs for every answer and every event, `success` only for those without an error text (C.7).
  else method.call(target, Object.assign(args, { complete }))
}
