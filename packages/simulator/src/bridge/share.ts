import type { PageState, ShareData } from './page-state.ts'
import type { Message } from './protocol.ts'

/** A share entry of the capsule menu, named like its event. */
export type ShareMenuItem = 'share:appmessage' | 'share:timeline' | 'share:qq' | 'share:weiboApp' | 'share:QZone'

/** The card that the others would see. */
export interface ShareCard extends ShareData {
  readonly item: ShareMenuItem
  /** Who decided: the stored share data, the page's menu listener, or nobody (the client's defaults). */
  readonly source: 'stored' | 'listener' | 'default'
}

/** The command with which a page answers a menu event (`facts/jssdk.md` C.5). */
export const shareCommands: Readonly<Record<ShareMenuItem, string>> = {
  'share:appmessage': 'sendAppMessage',
  'share:timeline': 'shareTimeline',
  'share:qq': 'shareQQ',
  'share:weiboApp': 'shareWeiboApp',
  'share:QZone': 'shareQZone',
}

export function isShareCommand(command: string): boolean {
  return Object.values(shareCommands).includes(command)
}

const toFriends: ReadonlySet<ShareMenuItem> = new Set(['share:appmessage', 'share:qq', 'share:weiboApp'])

/** The card from stored data, or what a client makes of a page that said nothing: its title and address (`facts/jssdk.md` D.4). */
export function cardOf(page: PageState, item: ShareMenuItem): ShareCard {
  const stored = toFriends.has(item) ? page.friendCard : page.timelineCard
  if (stored) return { item, source: 'stored', ...stored }
  return { item, source: 'default', title: page.title, desc: page.url, link: page.url, imgUrl: '' }
}

/** The card from the arguments of a share command. */
export function cardFromListener(item: ShareMenuItem, args: Message): ShareCard {
  const field = (name: string): string => (typeof args[name] === 'string' ? args[name] : '')
  return {
    item,
    source: 'listener',
    title: field('title'),
    desc: field('desc'),
    link: field('link'),
    imgUrl: field('img_url'),
  }
}
