import { tellFailure } from './failure.ts'
import { wx } from './wechat.ts'

/** What a page looks like when it is shared; `path` is its own address. */
export interface ShareCard {
  readonly title: string
  readonly desc: string
  readonly path: string
}

/** Hands the card to WeChat, which keeps it until the person opens the share menu. */
export function shareCard({ title, desc, path }: ShareCard): void {
  const link = new URL(path, location.origin).href
  const imgUrl = new URL('/share.png', location.origin).href
  wx.setShare({ title, desc, link, imgUrl }).catch(tellFailure)
}
