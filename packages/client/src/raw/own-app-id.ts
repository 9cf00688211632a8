import type { JsApiCall } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import { insideWechat } from '../environment/inside-wechat.ts'
import type { FeatureHost } from '../feature.ts'

/**
 * Makes a call whose arguments may name an account of their own. `wx.invoke` would put the page's AppID over theirs, so such a call goes
 * to the bare bridge once the page is configured (`facts/jssdk.md` C.4).
 */
export async function callWithOwnAppId<Options extends object, Result>(
  { call, ready }: FeatureHost,
  api: JsApiCall<Options, Result>,
  options: Options,
  bounds?: CallOptions,
): Promise<Result> {
  if (!('appId' in options) || !insideWechat()) return call(api, options, bounds)
  await ready()
  return call({ ...api, target: ({ WeixinJSBridge = {} }) => WeixinJSBridge }, options, bounds)
}
