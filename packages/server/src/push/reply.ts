import { WechatError } from '../errors/wechat-error.ts'

export interface TextReply {
  readonly type: 'text'
  readonly content: string
}
export interface ImageReply {
  readonly type: 'image'
  readonly mediaId: string
}
export interface VoiceReply {
  readonly type: 'voice'
  readonly mediaId: string
}
export interface VideoReply extends Video {
  readonly type: 'video'
}
export interface MusicReply extends Music {
  readonly type: 'music'
}
export interface NewsReply {
  readonly type: 'news'
  readonly articles: readonly Article[]
}
export interface TransferReply {
  readonly type: 'transfer_customer_service'
  readonly kfAccount?: string
}
export interface NoReply {
  readonly type: 'none'
}

/** What a handler answers; see {@link reply}. */
export type Reply = TextReply | ImageReply | VoiceReply | VideoReply | MusicReply | NewsReply | TransferReply | NoReply

export interface Video {
  readonly mediaId: string
  readonly title?: string
  readonly description?: string
}
export interface Music {
  /** The cover: a picture's media id. */
  readonly thumbMediaId: string
  readonly title?: string
  readonly description?: string
  readonly musicUrl?: string
  /** What plays on Wi-Fi. */
  readonly hqMusicUrl?: string
}
export interface Article {
  readonly title: string
  readonly description: string
  readonly picUrl: string
  readonly url: string
}

/** Builds the replies that a handler may return. */
export interface ReplyBuilders {
  /** Up to 2048 bytes; line breaks and `<a href>` work. */
  readonly text: (content: string) => TextReply
  /** Media ids come from the material API; a GIF is not allowed. */
  readonly image: (mediaId: string) => ImageReply
  readonly voice: (mediaId: string) => VoiceReply
  readonly video: (video: Video) => VideoReply
  readonly music: (music: Music) => MusicReply
  /** One article in reply to a message, up to eight in reply to an event. */
  readonly news: (articles: readonly Article[]) => NewsReply
  /** Hands the user to an agent of customer service, or to a certain one. */
  readonly transfer: (kfAccount?: string) => TransferReply
  /** Nothing: the user sees no reaction. */
  readonly none: () => NoReply
}

/** Longer texts are cut or refused by the platform. */
const maxTextBytes = 2048
/** `facts/server.md` 4.7. */
const maxArticles = 8

/**
 * The replies that a handler may return.
 *
 * @throws {WechatError} `REPLY_INVALID` when WeChat would not take it.
 * @example
 * ```ts
 * on: { text: ({ content }) => (content === 'map' ? reply.image(mapMediaId) : reply.none()) }
 * ```
 * {@link https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html official page}
 */
export const reply: ReplyBuilders = {
  text(content) {
    need(content !== '', 'a text must not be empty')
    const bytes = Buffer.byteLength(content)
    need(bytes <= maxTextBytes, `a text takes ${maxTextBytes} bytes at most, this one has ${bytes}`)
    return { type: 'text', content }
  },
  image: (mediaId) => ({ type: 'image', mediaId: media(mediaId) }),
  voice: (mediaId) => ({ type: 'voice', mediaId: media(mediaId) }),
  video: (video) => ({ type: 'video', ...video, mediaId: media(video.mediaId) }),
  music(music) {
    for (const url of [music.musicUrl, music.hqMusicUrl]) if (url !== undefined) needUrl(url)
    return { type: 'music', ...music, thumbMediaId: media(music.thumbMediaId) }
  },
  news(articles) {
    need(articles.length > 0, 'news needs an article')
    need(articles.length <= maxArticles, `news takes ${maxArticles} articles at most, these are ${articles.length}`)
    for (const { title, url, picUrl } of articles) {
      need(title !== '', 'an article needs a title')
      needUrl(url)
      if (picUrl !== '') needUrl(picUrl)
    }
    return { type: 'news', articles }
  },
  transfer: (kfAccount) => ({ type: 'transfer_customer_service', ...(kfAccount === undefined ? {} : { kfAccount }) }),
  none: () => ({ type: 'none' }),
}

function media(mediaId: string): string {
  need(mediaId !== '', 'the media id is empty')
  return mediaId
}

function needUrl(url: string): void {
  need(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'an address must be http or https')
}

function need(fits: boolean, problem: string): void {
  if (!fits) throw new WechatError('REPLY_INVALID', `WeChat would refuse this reply: ${problem}`)
}
