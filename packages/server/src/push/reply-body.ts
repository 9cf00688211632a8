import type { Push } from '@weh5/protocol/push'
import { WechatError } from '../errors/wechat-error.ts'
import type { NoReply, Reply } from './reply.ts'
import { writeXml, type XmlTree } from './write-xml.ts'

export type PushFormat = 'xml' | 'json'

type SentReply = Exclude<Reply, NoReply>

/** The elements of a reply beside the common ones (`facts/server.md` 4.7). */
function elements(reply: SentReply): XmlTree {
  switch (reply.type) {
    case 'text':
      return { Content: reply.content }
    case 'image':
      return { Image: { MediaId: reply.mediaId } }
    case 'voice':
      return { Voice: { MediaId: reply.mediaId } }
    case 'video':
      return { Video: given({ MediaId: reply.mediaId, Title: reply.title, Description: reply.description }) }
    case 'music':
      return {
        Music: given({
          Title: reply.title,
          Description: reply.description,
          MusicUrl: reply.musicUrl,
          HQMusicUrl: reply.hqMusicUrl,
          ThumbMediaId: reply.thumbMediaId,
        }),
      }
    case 'news':
      return {
        ArticleCount: reply.articles.length,
        Articles: reply.articles.map(({ title, description, picUrl, url }) => ({
          Title: title,
          Description: description,
          PicUrl: picUrl,
          Url: url,
        })),
      }
    case 'transfer_customer_service':
      return reply.kfAccount === undefined ? {} : { TransInfo: { KfAccount: reply.kfAccount } }
  }
}

/**
 * The body of a passive reply, in the format in which the push came: JSON where XML is expected makes WeChat apologise to the user
 * (`facts/server.md` 4.4).
 *
 * @throws {WechatError} `REPLY_INVALID`
 */
export function replyBody(reply: SentReply, push: Push, format: PushFormat, now: number): string {
  const isMessage = !push.name.includes(':')
  if (reply.type === 'news' && isMessage && reply.articles.length > 1)
    throw new WechatError('REPLY_INVALID', 'WeChat would refuse this reply: a message is answered with one article')
  const tree: XmlTree = {
    ToUserName: push.fromUserName,
    FromUserName: push.toUserName,
    CreateTime: Math.floor(now / 1000),
    MsgType: reply.type,
    ...elements(reply),
  }
  return format === 'json' ? JSON.stringify(tree) : writeXml(tree)
}

function given(tree: Readonly<Record<string, string | undefined>>): XmlTree {
  return Object.fromEntries(Object.entries(tree).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
