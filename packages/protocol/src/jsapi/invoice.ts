import { callSpec, officialPage } from './plain.ts'
import { record, records, text } from './record.ts'
import { numberIn, textIn } from './read.ts'
import { readChosenCard } from './chosen-card.ts'
import type { JsApiCall, JsApiCallSpec, Reply } from './shape.ts'

export interface ChooseInvoiceOptions {
  /** Seconds. */
  readonly timestamp: number | string
  readonly nonceStr: string
  readonly signType: 'SHA1'
  /** Signed by your server with the `wx_card` ticket. */
  readonly cardSign: string
}

export interface ChosenInvoice {
  readonly cardId: string
  readonly encryptCode: string
  readonly appId: string
}

export interface ChooseInvoiceResult {
  readonly invoices: readonly ChosenInvoice[]
}

export interface ChooseInvoiceTitleOptions {
  readonly scene: '1'
}

export interface ChooseInvoiceTitleResult {
  /** JSON text with the title; its fields are not documented. */
  readonly chooseInvoiceTitleInfo: string
}

/** Lets the user choose invoices (电子发票) to hand in. {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html official page} */
export const chooseInvoice: JsApiCall<ChooseInvoiceOptions, ChooseInvoiceResult> = {
  name: 'chooseInvoice',
  interactive: true,
  read: /* @__PURE__ */ record({ invoices: (_, reply) => records(reply['choose_invoice_info'], readChosenCard) }),
}

/** Lets the user choose an invoice title (发票抬头). {@link https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html official page} */
export const chooseInvoiceTitle: JsApiCall<ChooseInvoiceTitleOptions, ChooseInvoiceTitleResult> = {
  name: 'chooseInvoiceTitle',
  interactive: true,
  read: /* @__PURE__ */ record({ chooseInvoiceTitleInfo: (_, reply) => text(reply['choose_invoice_title_info']) }),
}

const shared = { group: 'invoice', docs: officialPage, since: { jweixin: '1.0.0' } } as const

export const chooseInvoiceSpec: JsApiCallSpec<ChooseInvoiceOptions, ChooseInvoiceResult> = /* @__PURE__ */ callSpec(
  shared,
  {
    api: chooseInvoice,
    title: { en: 'Choose invoices', zh: '拉取发票列表' },
    command: 'chooseInvoice',
    options: [
      { name: 'timestamp', type: 'number | string', required: true, note: 'seconds' },
      { name: 'nonceStr', type: 'string', required: true },
      { name: 'signType', type: "'SHA1'", required: true },
      { name: 'cardSign', type: 'string', required: true },
    ],
    result: [{ name: 'invoices', type: '{ cardId: string, encryptCode: string, appId: string }[]' }],
    errors: ['cancel', 'fail'],
    decode: (args) => ({
      timestamp: numberIn(args, 'timestamp'),
      nonceStr: textIn(args, 'nonceStr'),
      signType: 'SHA1',
      cardSign: textIn(args, 'cardSign'),
    }),
    reply: ({ invoices }): Reply => ({
      choose_invoice_info: JSON.stringify(
        invoices.map(({ cardId, encryptCode, appId }) => ({
          card_id: cardId,
          encrypt_code: encryptCode,
          app_id: appId,
        })),
      ),
    }),
    okMessage: () => 'choose_invoice:ok',
    example: {
      invoices: [{ cardId: 'pjZ8Yt1XGILf', encryptCode: 'O/mPnGTpBu22a1szmK2ijEM', appId: 'wxd7fb02a1c1e4d1a1' }],
    },
    exampleOptions: { timestamp: 1404896688, nonceStr: 'Wm3WZYTPz0wzccnW', signType: 'SHA1', cardSign: 'f137ab68' },
  },
)

export const chooseInvoiceTitleSpec: JsApiCallSpec<ChooseInvoiceTitleOptions, ChooseInvoiceTitleResult> =
  /* @__PURE__ */ callSpec(shared, {
    api: chooseInvoiceTitle,
    title: { en: 'Choose an invoice title', zh: '选择发票抬头' },
    notes: 'Its result is weakly documented.',
    command: 'chooseInvoiceTitle',
    options: [{ name: 'scene', type: "'1'", required: true }],
    result: [{ name: 'chooseInvoiceTitleInfo', type: 'string', note: 'JSON' }],
    errors: ['cancel', 'fail'],
    decode: () => ({ scene: '1' }),
    reply: ({ chooseInvoiceTitleInfo }): Reply => ({ choose_invoice_title_info: chooseInvoiceTitleInfo }),
    example: { chooseInvoiceTitleInfo: '{"type":"0","title":"腾讯科技（深圳）有限公司"}' },
    exampleOptions: { scene: '1' },
  })
