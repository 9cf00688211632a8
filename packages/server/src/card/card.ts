import type { Credentials } from '../credentials/credentials.ts'
import { nonce } from '../secrets/nonce.ts'
import { cardSignature } from './card-signature.ts'

export interface CardExtRequest {
  readonly cardId: string
  /** Only for cards with codes of your own. */
  readonly code?: string
  /** Only for cards that are bound to one visitor. */
  readonly openid?: string
  /** Seconds since 1970; not signed. */
  readonly fixedBeginTimestamp?: number
  /** Where the card was handed out, for statistics; not signed. */
  readonly outerStr?: string
}

export interface ChooseCardRequest {
  /** A shop; all of them when absent. */
  readonly shopId?: string
  readonly cardType?: string
  readonly cardId?: string
}

/** The parameters of `wx.chooseCard`. */
export interface ChooseCardParams {
  readonly shopId: string
  readonly cardType: string
  readonly cardId: string
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly nonceStr: string
  readonly signType: 'SHA1'
  readonly cardSign: string
}

/** Coupons (微信卡券). */
export interface Card {
  /**
   * The `cardExt` of one card for `wx.addCard`: JSON text, for one use.
   *
   * @example
   * ```ts
   * const cardList = [{ cardId, cardExt: await account.card.ext({ cardId }) }]
   * // in the page: wx.addCard({ cardList })
   * ```
   * {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#65 official page}
   */
  ext(request: CardExtRequest): Promise<string>
  /** The parameters of `wx.chooseCard`, signed. */
  choose(request?: ChooseCardRequest): Promise<ChooseCardParams>
}

export interface CardOptions {
  readonly appId: string
  readonly credentials: Pick<Credentials, 'ticket'>
  readonly clock: { now(): number }
}

export function createCard({ appId, credentials, clock }: CardOptions): Card {
  const apiTicket = async () => (await credentials.ticket('wx_card')).value.reveal()
  const seconds = () => Math.floor(clock.now() / 1000)

  return {
    async ext({ cardId, code = '', openid = '', fixedBeginTimestamp, outerStr = '' }) {
      const timestamp = String(seconds())
      const nonceStr = nonce()
      const signature = cardSignature([await apiTicket(), timestamp, cardId, code, openid, nonceStr])
      return JSON.stringify({
        ...(code === '' ? {} : { code }),
        ...(openid === '' ? {} : { openid }),
        timestamp,
        nonce_str: nonceStr,
        ...(fixedBeginTimestamp === undefined ? {} : { fixed_begintimestamp: fixedBeginTimestamp }),
        ...(outerStr === '' ? {} : { outer_str: outerStr }),
        signature,
      })
    },

    async choose({ shopId = '', cardType = '', cardId = '' } = {}) {
      const timestamp = seconds()
      const nonceStr = nonce()
      const values = [await apiTicket(), appId, shopId, String(timestamp), nonceStr, cardId, cardType]
      return { shopId, cardType, cardId, timestamp, nonceStr, signType: 'SHA1', cardSign: cardSignature(values) }
    },
  }
}
