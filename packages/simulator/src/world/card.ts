import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Account } from './account.ts'
import { drawText } from './random.ts'
import { liveTickets } from './ticket.ts'
import type { User } from './user.ts'
import type { World } from './world.ts'

/** A card in somebody's card holder (卡包). */
export interface HeldCard {
  readonly appId: string
  readonly userId: string
  readonly cardId: string
  readonly code: string
  /** What a page gets in place of the code; the account's server decrypts it. */
  readonly encryptCode: string
  consumed: boolean
}

/** Whether a card signature was made of these values and a live card ticket: values only, sorted, no separator (`facts/server.md` 2.3). */
export function isCardSignature(world: World, account: Account, values: readonly string[], signature: string): boolean {
  return liveTickets(world, account, 'wx_card').some(({ value }) => {
    const text = [value, ...values.filter((part) => part !== '')].toSorted().join('')
    return bytesToHex(sha1(utf8ToBytes(text))) === signature
  })
}

export function giveCard(world: World, account: Account, user: User, cardId: string, code: string): HeldCard {
  const card: HeldCard = {
    appId: account.appId,
    userId: user.id,
    cardId,
    code: code || drawText(world.state, 'digits', 12),
    encryptCode: drawText(world.state, 'base62', 64),
    consumed: false,
  }
  world.state.services.cards.push(card)
  return card
}

export function cardsOf(world: World, account: Account, user: User): HeldCard[] {
  return world.state.services.cards.filter(({ appId, userId }) => appId === account.appId && userId === user.id)
}
