import { record, text } from './record.ts'
import type { Reply } from './shape.ts'

export interface ChosenCard {
  readonly cardId: string
  /** Your server turns it into the code. */
  readonly encryptCode: string
  readonly appId: string
}

/** A coupon, or an invoice, as the client names its parts. */
export const readChosenCard: (reply: Reply) => ChosenCard = /* @__PURE__ */ record<ChosenCard>({
  cardId: (_, card) => text(card['card_id']),
  encryptCode: (_, card) => text(card['encrypt_code']),
  appId: (_, card) => text(card['app_id']),
})
