/** Building blocks for specs whose bridge side is nothing special. */
import type { Reply } from './shape.ts'

/** Bridge arguments that are the options themselves, or a reply that is the result itself. */
export function same(fields: object): Reply {
  return { ...fields }
}

/** A call without arguments, or a reply without fields. */
export function empty(): Reply {
  return {}
}

/** The options of a call that has none. */
export function nothing(): void {}

/** The page that describes the official script and most of its calls. */
export const officialPage = 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html'

/** The client that introduced the JS-SDK: what the official page does not date is at least as old. */
export const baseline = { jweixin: '1.0.0', wechat: '6.0.2' } as const
