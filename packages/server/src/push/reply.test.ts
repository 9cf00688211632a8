import { examplePush, type Push, type PushOf } from '@weh5/protocol/push'
import { describe, expect, it } from 'vitest'
import { customerServiceMessage } from './customer-service-message.ts'
import { parseXml } from './parse-xml.ts'
import { replyBody } from './reply-body.ts'
import { reply, type NoReply, type Reply } from './reply.ts'

const article = {
  title: '展会',
  description: '两天',
  picUrl: 'https://m.example.com/a.png',
  url: 'https://m.example.com/',
}
const message: Push = { ...examplePush('text'), raw: {} }
const subscribed: PushOf<'event:subscribe'> = { ...examplePush('event:subscribe'), raw: {} }
const now = 1_714_112_445_678

/** What the user's phone gets, and what the customer-service API gets for the same reply. */
const replies: readonly [Exclude<Reply, NoReply>, object, object | undefined][] = [
  [
    reply.text('你好\n<a href="https://m.example.com">展会</a>'),
    { Content: '你好\n<a href="https://m.example.com">展会</a>' },
    { text: { content: '你好\n<a href="https://m.example.com">展会</a>' } },
  ],
  [reply.image('m1'), { Image: { MediaId: 'm1' } }, { image: { media_id: 'm1' } }],
  [reply.voice('m1'), { Voice: { MediaId: 'm1' } }, { voice: { media_id: 'm1' } }],
  [
    reply.video({ mediaId: 'm1', title: 't' }),
    { Video: { MediaId: 'm1', Title: 't' } },
    { video: { media_id: 'm1', title: 't' } },
  ],
  [
    reply.music({ thumbMediaId: 'm1', hqMusicUrl: 'https://m.example.com/a.mp3' }),
    { Music: { HQMusicUrl: 'https://m.example.com/a.mp3', ThumbMediaId: 'm1' } },
    { music: { hqmusicurl: 'https://m.example.com/a.mp3', thumb_media_id: 'm1' } },
  ],
  [
    reply.news([article]),
    {
      ArticleCount: '1',
      Articles: { item: { Title: '展会', Description: '两天', PicUrl: article.picUrl, Url: article.url } },
    },
    { news: { articles: [{ title: '展会', description: '两天', picurl: article.picUrl, url: article.url }] } },
  ],
  [reply.transfer(), {}, undefined],
  [reply.transfer('expo@gh_1'), { TransInfo: { KfAccount: 'expo@gh_1' } }, undefined],
]

describe('replies', () => {
  it.each(replies)('writes %j', (answer, elements, late) => {
    const common = { ToUserName: message.fromUserName, FromUserName: message.toUserName, CreateTime: '1714112445' }
    expect(parseXml(replyBody(answer, message, 'xml', now))).toEqual({ ...common, MsgType: answer.type, ...elements })
    const sent = customerServiceMessage(answer, 'o1')
    expect(sent && JSON.parse(JSON.stringify(sent))).toEqual(late && { touser: 'o1', msgtype: answer.type, ...late })
  })

  it('answers a JSON push in JSON', () => {
    expect(JSON.parse(replyBody(reply.news([article]), message, 'json', now))).toMatchObject({
      CreateTime: 1_714_112_445,
      ArticleCount: 1,
      Articles: [{ Title: '展会' }],
    })
  })

  it.each<[string, () => Reply]>([
    ['an empty text', () => reply.text('')],
    ['a text of 2049 bytes', () => reply.text('展'.repeat(683))],
    ['no media id', () => reply.image('')],
    ['no article', () => reply.news([])],
    ['nine articles', () => reply.news(Array.from({ length: 9 }, () => article))],
    ['an article without a title', () => reply.news([{ ...article, title: '' }])],
    ['a script for an address', () => reply.news([{ ...article, url: 'javascript:alert(1)' }])],
    ['a path for an address', () => reply.music({ thumbMediaId: 'm1', musicUrl: '/a.mp3' })],
  ])('refuses %s before it is sent', (_what, build) => {
    expect(build).toThrow(expect.objectContaining({ code: 'REPLY_INVALID' }))
  })

  it('takes a text of 2048 bytes, and eight articles for an event', () => {
    expect(reply.text(`${'展'.repeat(682)}ab`).type).toBe('text')
    const eight = reply.news(Array.from({ length: 8 }, () => article))
    expect(replyBody(eight, subscribed, 'xml', now)).toContain('<ArticleCount>8</ArticleCount>')
    expect(() => replyBody(eight, message, 'xml', now)).toThrow(expect.objectContaining({ code: 'REPLY_INVALID' }))
  })
})
