import type { Lifetime } from './lifetime.ts'
import type { PageState } from './page-state.ts'
import type { Message } from './protocol.ts'
import { cardFromListener, cardOf, shareCommands, type ShareCard, type ShareMenuItem } from './share.ts'

/** Taps on share entries that wait for the page's answer. */
export interface ShareTaps {
  /** Resolves to the card that the others would see. */
  tap(item: ShareMenuItem): Promise<ShareCard>
  /** A share command came in. `false` when nobody tapped. */
  answer(command: string, args: Message): boolean
}

/** How long a page may take to answer a tap before its stored card counts, in milliseconds of world time. */
const patience = 2000

/** `scene` of the menu event: where the card goes. */
const scenes: Readonly<Record<ShareMenuItem, string>> = {
  'share:appmessage': 'friend',
  'share:timeline': 'timeline',
  'share:qq': 'qq',
  'share:weiboApp': 'weibo',
  'share:QZone': 'qzone',
}

export function createShareTaps(
  page: PageState,
  lifetime: Lifetime,
  raise: (event: string, payload: Message) => void,
): ShareTaps {
  const waiting = new Map<string, (args: Message) => void>()

  return {
    async tap(item) {
      if (!page.listening.has(`menu:${item}`)) return cardOf(page, item)
      return new Promise((resolve) => {
        const command = shareCommands[item]
        const settle = (card: ShareCard): void => {
          callOff()
          waiting.delete(command)
          resolve(card)
        }
        const callOff = lifetime.after(patience, () => settle(cardOf(page, item)))
        waiting.set(command, (args) => settle(cardFromListener(item, args)))
        raise(`menu:${item}`, { scene: scenes[item] })
      })
    },
    answer(command, args) {
      const settle = waiting.get(command)
      settle?.(args)
      return settle !== undefined
    },
  }
}
