import type { NoReply, Reply } from './reply.ts'

/**
 * A reply as a message of the customer-service API, which takes what a passive reply takes (`/cgi-bin/message/custom/send`). Undefined
 * for what it does not: the hand-over to an agent.
 */
export function customerServiceMessage(reply: Exclude<Reply, NoReply>, openid: string): object | undefined {
  const to = { touser: openid, msgtype: reply.type }
  switch (reply.type) {
    case 'text':
      return { ...to, text: { content: reply.content } }
    case 'image':
      return { ...to, image: { media_id: reply.mediaId } }
    case 'voice':
      return { ...to, voice: { media_id: reply.mediaId } }
    case 'video':
      return { ...to, video: { media_id: reply.mediaId, title: reply.title, description: reply.description } }
    case 'music':
      return {
        ...to,
        music: {
          title: reply.title,
          description: reply.description,
          musicurl: reply.musicUrl,
          hqmusicurl: reply.hqMusicUrl,
          thumb_media_id: reply.thumbMediaId,
        },
      }
    case 'news': {
      const articles = reply.articles.map(({ title, description, picUrl, url }) => ({
        title,
        description,
        picurl: picUrl,
        url,
      }))
      return { ...to, news: { articles } }
    }
    case 'transfer_customer_service':
      return undefined
  }
}
