import type { Account } from '../world/account.ts'
import { cardsOf, type HeldCard } from '../world/card.ts'
import { findUser, openidOf } from '../world/user.ts'
import type { World } from '../world/world.ts'
import { textOf, type Body } from './body-fields.ts'
import { done, type Behaviour } from './endpoint.ts'
import { PlatformError } from './errors.ts'
import { personOf } from './people.ts'

/** Redeeming cards (`facts/endpoints-b.md` 6.2). Templates are made in the console here: every card_id exists. */
export const cardBehaviour: Behaviour = {
  'card.codeDecrypt'({ world, account, body }) {
    const encrypted = textOf(body, 'encrypt_code')
    const card = world.state.services.cards.find(
      ({ appId, encryptCode }) => appId === account.appId && encryptCode === encrypted,
    )
    if (card === undefined) throw new PlatformError(40075)
    return { ...done, code: card.code }
  },
  'card.codeGet'({ world, account, body }) {
    const card = cardOf(world, account, body)
    if (card.consumed && body['check_consume'] === true) throw new PlatformError(40127)
    return {
      ...done,
      card: { card_id: card.cardId, code: card.code },
      openid: openidOfHolder(world, account, card),
      can_consume: !card.consumed,
      user_card_status: card.consumed ? 'CONSUMED' : 'NORMAL',
    }
  },
  'card.codeConsume'({ world, account, body }) {
    const card = cardOf(world, account, body)
    if (card.consumed) throw new PlatformError(40127)
    card.consumed = true
    return { ...done, card: { card_id: card.cardId }, openid: openidOfHolder(world, account, card) }
  },
  'card.userGetcardlist'({ world, account, body }) {
    const cards = cardsOf(world, account, personOf(world, account, textOf(body, 'openid')))
    const wanted = textOf(body, 'card_id')
    const shown = cards.filter(({ cardId, consumed }) => !consumed && (wanted === '' || cardId === wanted))
    return {
      ...done,
      card_list: shown.map(({ cardId, code }) => ({ card_id: cardId, code })),
      has_share_card: false,
    }
  },
}

function cardOf(world: World, account: Account, body: Body): HeldCard {
  const [code, cardId] = [textOf(body, 'code'), textOf(body, 'card_id')]
  const card = world.state.services.cards.find(
    (held) => held.appId === account.appId && held.code === code && (cardId === '' || held.cardId === cardId),
  )
  if (card === undefined) throw new PlatformError(40056)
  return card
}

function openidOfHolder(world: World, account: Account, { userId }: HeldCard): string {
  const user = findUser(world, userId)
  return user ? openidOf(world, account, user) : ''
}
