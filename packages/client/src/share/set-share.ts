import {
  updateAppMessageShareData,
  updateTimelineShareData,
  type JsApiCall,
  type UpdateAppMessageShareDataOptions,
} from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import type { Feature } from '../feature.ts'
import { onNavigate } from '../navigation/on-navigate.ts'

/** What a page looks like when it is shared. */
export interface ShareCard {
  readonly title: string
  /** Only friends see it; the timeline shows none. Default: empty. */
  readonly desc?: string
  /** Under one of the account's JS safe domains. Default: the page's address with its fragment, also after the next route change. */
  readonly link?: string
  /** Absolute http(s) URL. */
  readonly imgUrl: string
}

/** Sets the card for friends and for the timeline. Resolves when the client has stored it; WeChat never tells whether somebody shared. */
export type SetShare = (card: ShareCard, call?: CallOptions) => Promise<void>

/** The timeline's takes what it knows of the other's card, and leaves the description. */
const both: readonly JsApiCall<UpdateAppMessageShareDataOptions, void>[] = [
  updateAppMessageShareData,
  updateTimelineShareData,
]

/**
 * Sets the share card, for friends and for the timeline, and sets it again after each route change, because a client that verifies
 * the new URL forgets it.
 *
 * @example
 * await wx.setShare({ title: '展会助手', desc: '本周六', imgUrl: 'https://m.example.com/card.png' })
 */
export const setShare: Feature<SetShare> = {
  needs: both,
  attach({ call }) {
    let latest: ShareCard

    async function apply({ desc = '', link = location.href, ...rest }: ShareCard, bounds?: CallOptions): Promise<void> {
      for (const api of both) await call(api, { ...rest, desc, link }, bounds)
    }

    function again(): void {
      // A router changes the address first and renders then: the new page may set a card of its own.
      const card = latest
      setTimeout(() => {
        if (card === latest) apply(card).catch(() => {})
      })
    }

    return (card, bounds) => {
      if (!latest && typeof window !== 'undefined') onNavigate(again)
      latest = card
      return apply(card, bounds)
    }
  },
}
