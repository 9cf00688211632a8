import { callSpec, officialPage } from './plain.ts'
import { record, records, text, textIfAny } from './record.ts'
import { numberIn, recordsIn, textIn } from './read.ts'
import { readChosenCard, type ChosenCard } from './chosen-card.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

export interface CardToAdd {
  readonly cardId: string
  /** JSON text, signed by your server with the `wx_card` ticket. */
  readonly cardExt: string
}

export interface AddCardOptions {
  readonly cardList: readonly CardToAdd[]
}

export interface AddedCard extends CardToAdd {
  readonly isSuccess: boolean
  /** The card's code, when it was added. */
  readonly code?: string
}

export interface AddCardResult {
  readonly cardList: readonly AddedCard[]
}

export interface ChooseCardOptions {
  readonly shopId?: string
  readonly cardType?: string
  readonly cardId?: string
  /** Seconds. */
  readonly timestamp: number | string
  readonly nonceStr: string
  readonly signType?: 'SHA1'
  readonly cardSign: string
}

export type { ChosenCard } from './chosen-card.ts'

export interface ChooseCardResult {
  readonly cardList: readonly ChosenCard[]
}

export interface CardToOpen {
  readonly cardId: string
  readonly code: string
}

export interface OpenCardOptions {
  readonly cardList: readonly CardToOpen[]
}

/** Offers coupons (卡券) to the user. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 微信卡券} */
export const addCard: JsApiCall<AddCardOptions, AddCardResult> = {
  name: 'addCard',
  interactive: true,
  read: /* @__PURE__ */ record({ cardList: (value) => records(value, readAddedCard) }),
}

const readAddedCard = /* @__PURE__ */ record<AddedCard>({
  cardId: text,
  cardExt: text,
  isSuccess: (value) => value === true,
  code: textIfAny,
})

/** Lets the user choose coupons to redeem. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 微信卡券} */
export const chooseCard: JsApiCall<ChooseCardOptions, ChooseCardResult> = {
  name: 'chooseCard',
  interactive: true,
  read: /* @__PURE__ */ record({ cardList: (value) => records(value, readChosenCard) }),
}

/** Shows coupons that the user has. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 微信卡券} */
export const openCard: JsApiCall<OpenCardOptions, void> = { name: 'openCard', interactive: true }

/** Redeems a coupon and shares it. {@link https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html official page, 微信卡券} */
export const consumeAndShareCard: JsApiCall<CardToOpen, void> = {
  name: 'consumeAndShareCard',
  interactive: true,
}

const shared = {
  group: 'card',
  docs: officialPage,
  since: { jweixin: '1.0.0', wechat: '6.0.2' },
  deprecated: 'Coupons (卡券) left the newest official pages; the script still has them.',
} as const

export const addCardSpec: JsApiCallSpec<AddCardOptions, AddCardResult> = /* @__PURE__ */ callSpec(shared, {
  api: addCard,
  title: { en: 'Offer coupons', zh: '批量添加卡券接口' },
  command: 'batchAddCard',
  options: [{ name: 'cardList', type: '{ cardId: string, cardExt: string }[]', required: true }],
  result: [{ name: 'cardList', type: '{ cardId: string, cardExt: string, isSuccess: boolean, code?: string }[]' }],
  encode: ({ cardList }) => ({
    card_list: cardList.map(({ cardId, cardExt }) => ({ card_id: cardId, card_ext: cardExt })),
  }),
  decode: (args) => ({
    cardList: recordsIn(args, 'card_list', (card) => ({
      cardId: textIn(card, 'card_id'),
      cardExt: textIn(card, 'card_ext'),
    })),
  }),
  // JSON text on every platform (`facts/jssdk.md` C.5).
  reply: ({ cardList }): Reply => ({
    card_list: JSON.stringify(
      cardList.map(({ cardId, cardExt, isSuccess, code }) => ({
        card_id: cardId,
        card_ext: cardExt,
        is_succ: isSuccess ? 1 : 0,
        ...(code === undefined ? {} : { code }),
      })),
    ),
  }),
  example: { cardList: [{ cardId: 'pjZ8Yt1XGILfi-FUsewpnnolGgZk', cardExt: '{}', isSuccess: true, code: '301284' }] },
  exampleOptions: { cardList: [{ cardId: 'pjZ8Yt1XGILfi-FUsewpnnolGgZk', cardExt: '{}' }] },
})

export const chooseCardSpec: JsApiCallSpec<ChooseCardOptions, ChooseCardResult> = /* @__PURE__ */ callSpec(shared, {
  api: chooseCard,
  title: { en: 'Let the user choose coupons', zh: '拉取适用卡券列表并获取用户选择信息' },
  command: 'chooseCard',
  options: [
    { name: 'shopId', type: 'string', default: '' },
    { name: 'cardType', type: 'string', default: '' },
    { name: 'cardId', type: 'string', default: '' },
    { name: 'timestamp', type: 'number | string', required: true, note: 'seconds' },
    { name: 'nonceStr', type: 'string', required: true },
    { name: 'signType', type: "'SHA1'", default: 'SHA1' },
    { name: 'cardSign', type: 'string', required: true },
  ],
  result: [{ name: 'cardList', type: '{ cardId: string, encryptCode: string, appId: string }[]' }],
  // The script adds `app_id` from its config.
  encode: (options) => ({
    location_id: options.shopId ?? '',
    sign_type: options.signType ?? 'SHA1',
    card_id: options.cardId ?? '',
    card_type: options.cardType ?? '',
    card_sign: options.cardSign,
    time_stamp: String(options.timestamp),
    nonce_str: options.nonceStr,
  }),
  decode: (args) => ({
    shopId: textIn(args, 'location_id'),
    cardType: textIn(args, 'card_type'),
    cardId: textIn(args, 'card_id'),
    timestamp: numberIn(args, 'time_stamp'),
    nonceStr: textIn(args, 'nonce_str'),
    signType: 'SHA1',
    cardSign: textIn(args, 'card_sign'),
  }),
  reply: ({ cardList }): Reply => ({
    choose_card_info: JSON.stringify(
      cardList.map((card) => ({ card_id: card.cardId, encrypt_code: card.encryptCode, app_id: card.appId })),
    ),
  }),
  example: {
    cardList: [
      {
        cardId: 'pjZ8Yt1XGILfi-FUsewpnnolGgZk',
        encryptCode: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',
        appId: 'wx619a931576afe069',
      },
    ],
  },
  exampleOptions: { timestamp: 1404896688, nonceStr: 'Wm3WZYTPz0wzccnW', cardSign: 'f137ab68b7f8112d20ee528ab6074564' },
})

export const openCardSpec: JsApiCallSpec<OpenCardOptions, void> = /* @__PURE__ */ callSpec(shared, {
  api: openCard,
  title: { en: 'Show coupons', zh: '查看微信卡包中的卡券接口' },
  command: 'batchViewCard',
  options: [{ name: 'cardList', type: '{ cardId: string, code: string }[]', required: true }],
  encode: ({ cardList }) => ({ card_list: cardList.map(({ cardId, code }) => ({ card_id: cardId, code })) }),
  decode: (args) => ({
    cardList: recordsIn(args, 'card_list', (card) => ({ cardId: textIn(card, 'card_id'), code: textIn(card, 'code') })),
  }),
  exampleOptions: { cardList: [{ cardId: 'pjZ8Yt1XGILfi-FUsewpnnolGgZk', code: '301284' }] },
})

export const consumeAndShareCardSpec: JsApiCallSpec<CardToOpen, void> = /* @__PURE__ */ callSpec(shared, {
  api: consumeAndShareCard,
  title: { en: 'Redeem a coupon and share it', zh: '核销后再次赠送卡券接口' },
  since: { jweixin: '1.1.0', wechat: '6.3.6' },
  command: 'consumedShareCard',
  options: [
    { name: 'cardId', type: 'string', required: true },
    { name: 'code', type: 'string', required: true },
  ],
  encode: ({ cardId, code }) => ({ consumedCardId: cardId, consumedCode: code }),
  decode: (args) => ({ cardId: textIn(args, 'consumedCardId'), code: textIn(args, 'consumedCode') }),
  exampleOptions: { cardId: 'pjZ8Yt1XGILfi-FUsewpnnolGgZk', code: '301284' },
})
