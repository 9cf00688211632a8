import { addCard, chooseCard, type CardToAdd } from '@weh5/protocol/jsapi'
import type { Account } from '../../world/account.ts'
import { cardsOf, giveCard, isCardSignature } from '../../world/card.ts'
import { findUser, type User } from '../../world/user.ts'
import { findAccount, type World } from '../../world/world.ts'
import { fail, ok } from '../outcome.ts'
import type { Behaviours, Scene } from '../scene.ts'
import { forApi } from './for-api.ts'

/** The card holder. Both calls are signed with the account's card ticket (`facts/jssdk.md` B.12). */
export const cardBehaviours: Behaviours = {
  ...forApi(addCard, {
    async run({ cardList }, scene) {
      const holder = holderOf(scene)
      if (holder === undefined) return fail('fail')
      const { world } = scene
      const offers = cardList.map((card) => ({ card, ext: readExt(card) }))
      if (!offers.every(({ card, ext }) => isOfferRight(world, holder.account, card, ext))) return fail('fail')
      const answer = await scene.ask()
      if (answer) return answer
      const added = offers.map(({ card, ext }) => {
        const { code } = giveCard(world, holder.account, holder.user, card.cardId, ext['code'] ?? '')
        return { ...card, isSuccess: true, code }
      })
      return ok({ cardList: added })
    },
  }),
  ...forApi(chooseCard, {
    async run({ shopId = '', cardType = '', cardId = '', timestamp, nonceStr, cardSign }, scene) {
      const holder = holderOf(scene)
      if (holder === undefined) return fail('fail')
      const { account, user } = holder
      const values = [account.appId, shopId, String(timestamp), nonceStr, cardId, cardType]
      if (!isCardSignature(scene.world, account, values, cardSign)) return fail('fail')
      const cards = cardsOf(scene.world, account, user).filter(
        (card) => !card.consumed && (cardId === '' || card.cardId === cardId),
      )
      const cardList = cards.map((card) => ({ cardId: card.cardId, encryptCode: card.encryptCode, appId: card.appId }))
      return (await scene.ask()) ?? ok({ cardList })
    },
  }),
}

type Ext = Readonly<Record<string, string>>

/** `cardExt` is JSON text; numbers in it are signed as their digits. */
function readExt({ cardExt }: CardToAdd): Ext {
  try {
    const ext: unknown = JSON.parse(cardExt)
    if (typeof ext !== 'object' || ext === null) return {}
    return Object.fromEntries(Object.entries(ext).map(([name, value]) => [name, String(value)]))
  } catch {
    return {}
  }
}

function isOfferRight(world: World, account: Account, { cardId }: CardToAdd, ext: Ext): boolean {
  const { timestamp = '', code = '', openid = '', nonce_str = '', signature = '' } = ext
  return isCardSignature(world, account, [timestamp, cardId, code, openid, nonce_str], signature)
}

function holderOf({ world, page }: Scene): { account: Account; user: User } | undefined {
  const account = findAccount(world, page.grant?.appId ?? '')
  const user = findUser(world, page.userId)
  return account && user && { account, user }
}
