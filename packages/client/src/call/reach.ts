import type { JsApi } from '@weh5/protocol/jsapi/calls'
import { WechatError } from '../errors/wechat-error.ts'
import { wechatWindow, type Jweixin } from '../script/jweixin.ts'
import type { NativeReply } from './outcome.ts'

/** Any method of an official object: `wx.<name>(options)`, `invoke(name, args, callback)`, `on(name, listener)`. */
type Method = (...args: readonly unknown[]) => void

/**
 * Calls a JSAPI, or registers for one, on the object that has it.
 *
 * @param jweixin The official script; `undefined` for `route: 'bridge'`.
 * @param args Handed over as it is, with `complete` added where the official script wants it there.
 * @throws {WechatError} `unsupported` when nobody has it
 */
export function reach(
  jweixin: Jweixin | undefined,
  api: JsApi,
  args: object,
  complete: (reply: NativeReply) => void,
): void {
  const { name, route, kind } = api
  const byName = route === 'invoke' || route === 'bridge'
  const bridge = wechatWindow()[(kind === 'call' && api.bridge) || 'WeixinJSBridge']
  // `wx.invoke` overwrites an `appId` among the arguments, `WeixinJSBridge.invoke` does not (`facts/jssdk.md` C.4).
  const direct = route === 'bridge' || (byName && 'appId' in args)
  const target: object | undefined = direct
    ? bridge
    : route === 'miniProgram'
      ? jweixin && jweixin.miniProgram
      : jweixin
  const method =
    target && (target as Partial<Record<string, Method>>)[byName ? (kind === 'call' ? 'invoke' : 'on') : name]
  if (!method) throw new WechatError('unsupported', name)
  if (byName) method.call(target, name, kind === 'call' ? args : complete, complete)
  // `complete` runs for every answer and every event, `success` only for those without an error text (C.7).
  else method(Object.assign(args, { complete }))
}
