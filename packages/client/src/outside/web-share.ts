import {
  updateAppMessageShareData,
  updateTimelineShareData,
  type UpdateTimelineShareDataOptions,
} from '@weh5/protocol/jsapi/calls'
import { WechatError } from '../errors/wechat-error.ts'
import { fallback, type Fallbacks } from './fallback.ts'

let card: (UpdateTimelineShareDataOptions & { readonly desc?: string }) | undefined

/** Keeps the card for {@link shareOutside}: outside WeChat there is no menu that would show it. */
export const webShareFriend: Fallbacks = /* @__PURE__ */ fallback(updateAppMessageShareData, async (given) => {
  card = given
})

/** The same for the timeline's card, which has no description. */
export const webShareTimeline: Fallbacks = /* @__PURE__ */ fallback(updateTimelineShareData, async (given) => {
  card = { ...card, ...given }
})

/**
 * Shares the page's card with the system's share sheet, else copies its link. Call it from a tap on a button of yours.
 *
 * @returns What happened.
 * @throws {WechatError} `cancel` when the user leaves the sheet, `unsupported` when the browser can do neither
 */
export async function shareOutside(): Promise<'shared' | 'copied'> {
  const { title, desc, link }: { title?: string; desc?: string; link?: string } = card || {}
  const url = link || location.href
  const { clipboard }: Partial<Navigator> = navigator
  if (typeof navigator.share === 'function') {
    await navigator.share({ title: title || document.title, ...(desc ? { text: desc } : {}), url }).catch((cause) => {
      const left = cause instanceof Error && cause.name === 'AbortError'
      throw new WechatError(left ? 'cancel' : 'failed', 'shareOutside', String(cause), { cause })
    })
    return 'shared'
  }
  if (!clipboard) throw new WechatError('unsupported', 'shareOutside')
  await clipboard.writeText(url)
  return 'copied'
}
