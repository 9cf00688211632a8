import { createOfficialAccount, reply, toNodeHandler, WechatApiError, type OfficialAccount } from '@weh5/server'
import { createSimulator, type Simulator } from '@weh5/simulator'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// The server's calls against the simulator's platform: each is written from the same registry and from nothing of the other's.
let simulator: Simulator
let account: OfficialAccount
/** Openids of Alice, Bob … */
let people: readonly string[]

beforeEach(async () => {
  simulator = createSimulator()
  const { appId, appSecret } = simulator.account
  account = createOfficialAccount({ appId, appSecret, fetch: (input, init) => simulator.platform.fetch(input, init) })
  people = (await account.api.user.get()).data?.openid ?? []
})
afterEach(() => simulator.close())

const picture = (name: string): File =>
  new File([new Uint8Array([0xff, 0xd8, 0xff, 0xd9])], name, { type: 'image/jpeg' })

/** A draft with a permanent cover. */
async function draft(title: string): Promise<string> {
  const { media_id: cover } = await account.api.material.addMaterial({ type: 'image', media: picture('cover.jpg') })
  const { media_id } = await account.api.draft.add({
    articles: [{ title, content: '<p>…</p>', thumb_media_id: cover }],
  })
  return media_id
}

describe('tags', () => {
  it('are created, given, listed, renamed and taken away', async () => {
    const { tags, user } = account.api
    const { tag } = await tags.create({ tag: { name: '参展商' } })
    const [first = '', second = ''] = people
    await tags.batchTagging({ tagid: tag.id, openid_list: [first, second] })
    expect((await tags.get()).tags).toContainEqual({ id: tag.id, name: '参展商', count: 2 })
    expect((await tags.getFans({ tagid: tag.id })).data?.openid).toEqual([first, second])
    expect((await user.info({ openid: first })).tagid_list).toEqual([tag.id])

    await tags.update({ tag: { id: tag.id, name: '观众' } })
    await tags.batchUntagging({ tagid: tag.id, openid_list: [first] })
    expect((await tags.getIdList({ openid: second })).tagid_list).toEqual([tag.id])
    expect((await tags.getIdList({ openid: first })).tagid_list).toEqual([])
    await tags.delete({ tag: { id: tag.id } })
    expect((await tags.get()).tags.map(({ name }) => name)).toEqual(['星标组'])
  })

  it.each([
    ['a name twice', 45157, () => account.api.tags.create({ tag: { name: '星标组' } })],
    ['a long name', 45158, () => account.api.tags.create({ tag: { name: '很长很长很长很长很长很长' } })],
    ['WeChat’s own tag', 45058, () => account.api.tags.delete({ tag: { id: 2 } })],
    ['no such tag', 45159, () => account.api.tags.getFans({ tagid: 999 })],
    ['nobody', 40003, () => account.api.tags.getIdList({ openid: 'nobody' })],
  ])('refuse %s', async (_, errcode, call) => {
    await expect(call()).rejects.toMatchObject({ errcode })
  })
})

it('the blacklist is kept', async () => {
  const { blacklist } = account.api
  const [first = ''] = people
  await blacklist.add({ openid_list: [first] })
  expect(await blacklist.get()).toMatchObject({ total: 1, data: { openid: [first] } })
  await blacklist.remove({ openid_list: [first] })
  expect(await blacklist.get()).toMatchObject({ total: 0, next_openid: '' })
})

describe('articles', () => {
  it('are drafted, changed and listed', async () => {
    const mediaId = await draft('Doors open')
    const { draft: drafts } = account.api
    const [article] = (await drafts.get({ media_id: mediaId })).news_item
    if (article === undefined) throw new Error('No article came')
    await drafts.update({
      media_id: mediaId,
      index: 0,
      articles: { title: 'Doors open at nine', content: '<p>…</p>', thumb_media_id: article.thumb_media_id },
    })
    const list = await drafts.batchGet({ offset: 0, count: 20, no_content: 1 })
    expect(list).toMatchObject({
      total_count: 1,
      item: [{ content: { news_item: [{ title: 'Doors open at nine' }] } }],
    })
    expect(list.item[0]?.content.news_item[0]).not.toHaveProperty('content')
    await drafts.delete({ media_id: mediaId })
    expect(await drafts.count()).toEqual({ total_count: 0 })
  })

  it('need a cover that stays', async () => {
    const { media_id: temporary } = await account.api.media.upload({ type: 'image', media: picture('cover.jpg') })
    const article = { title: 'Doors open', content: '<p>…</p>', thumb_media_id: temporary }
    await expect(account.api.draft.add({ articles: [article] })).rejects.toMatchObject({ errcode: 40007 })
  })

  it('are published once, and can be taken down', async () => {
    const mediaId = await draft('Doors open')
    const { freepublish } = account.api
    const { publish_id } = await freepublish.submit({ media_id: mediaId })
    await expect(freepublish.submit({ media_id: mediaId })).rejects.toMatchObject({ errcode: 40007 })
    const { article_id = '', publish_status } = await freepublish.get({ publish_id })
    expect(publish_status).toBe(0)
    await freepublish.delete({ article_id })
    expect((await freepublish.getArticle({ article_id })).news_item[0]?.is_deleted).toBe(true)
  })
})

describe('mass messages', () => {
  it('go to everybody, or to a tag', async () => {
    const { tag } = await account.api.tags.create({ tag: { name: 'VIP' } })
    await account.api.tags.batchTagging({ tagid: tag.id, openid_list: [people[0] ?? ''] })
    const { msg_id } = await account.api.mass.sendAll({
      filter: { is_to_all: false, tag_id: tag.id },
      msgtype: 'text',
      text: { content: 'Doors open' },
    })
    const { sent } = simulator.world.state.services
    expect(sent.map(({ kind, userId }) => [kind, userId])).toEqual([['mass', simulator.world.state.users[0]?.id]])
    expect(await account.api.mass.get({ msg_id: String(msg_id) })).toMatchObject({ msg_status: 'SEND_SUCCESS' })
    await account.api.mass.delete({ msg_id })
    expect(await account.api.mass.get({ msg_id: String(msg_id) })).toMatchObject({ msg_status: 'DELETE' })
  })

  it('use an article up when they go out, not when they are looked at', async () => {
    const mpnews = { media_id: await draft('Doors open') }
    await account.api.mass.preview({ touser: people[0] ?? '', msgtype: 'mpnews', mpnews })
    const message = { filter: { is_to_all: true }, msgtype: 'mpnews', mpnews, clientmsgid: 'a' } as const
    const { msg_data_id } = await account.api.mass.sendAll(message)
    expect(msg_data_id).toBeDefined()
    expect(await account.api.draft.count()).toEqual({ total_count: 0 })
    await expect(account.api.mass.sendAll(message)).rejects.toMatchObject({ errcode: 45065 })
    await expect(account.api.mass.sendAll({ ...message, clientmsgid: 'b' })).rejects.toMatchObject({ errcode: 40007 })
  })

  it('do not go out twice under one id', async () => {
    const message = { filter: { is_to_all: true }, msgtype: 'text', text: { content: 'Hi' }, clientmsgid: 'a' } as const
    await account.api.mass.sendAll(message)
    const again = account.api.mass.sendAll(message)
    await expect(again).rejects.toThrow(WechatApiError)
    await expect(again).rejects.toMatchObject({ errcode: 45065 })
    expect(simulator.world.state.services.massMessages).toHaveLength(1)
  })
})

it('subscription notices reach who agreed, once', async () => {
  const { subscribe } = account.api
  const { priTmplId } = await subscribe.addTemplate({ tid: '1001', kidList: [1, 2], sceneDesc: '开展提醒' })
  expect((await subscribe.getTemplates()).data.map((template) => template.priTmplId)).toEqual([priTmplId])
  const notice = { touser: people[0] ?? '', template_id: priTmplId, data: { thing1: { value: '3 号馆' } } }
  await expect(subscribe.bizSend(notice)).rejects.toMatchObject({ errcode: 43101 })
  const { services, users } = simulator.world.state
  services.subscriptions.push({ appId: account.appId, userId: users[0]?.id ?? '', templateId: priTmplId })
  await subscribe.bizSend(notice)
  expect(services.sent.at(-1)).toMatchObject({ kind: 'notice', body: { data: { thing1: { value: '3 号馆' } } } })
  await expect(subscribe.bizSend(notice)).rejects.toMatchObject({ errcode: 43101 })
  await subscribe.deleteTemplate({ priTmplId })
  await expect(subscribe.bizSend(notice)).rejects.toMatchObject({ errcode: 40037 })
})

it('a short key keeps data for a while', async () => {
  const { shorten } = account.api
  const { short_key } = await shorten.gen({ long_data: 'booth=B12', expire_seconds: 60 })
  expect(await shorten.fetch({ short_key })).toMatchObject({ long_data: 'booth=B12', expire_seconds: 60 })
  simulator.world.clock.advance(61_000)
  await expect(shorten.fetch({ short_key })).rejects.toMatchObject({ errcode: 9410012 })
})

it('statistics know how many follow', async () => {
  const yesterday = new Date(simulator.world.clock.now() - 20 * 3_600_000).toISOString().slice(0, 10)
  const { list } = await account.api.datacube.userCumulate({ begin_date: yesterday, end_date: yesterday })
  expect(list).toEqual([{ ref_date: yesterday, cumulate_user: people.length }])
  await expect(
    account.api.datacube.userCumulate({ begin_date: '2014-12-01', end_date: yesterday }),
  ).rejects.toMatchObject({ errcode: 61501 })
})

it('files go there and back', async () => {
  const { media_id } = await account.api.media.upload({ type: 'image', media: picture('hall.jpg') })
  const file = await account.api.media.get({ media_id })
  if (!(file instanceof File)) throw new Error('No file came')
  expect(file.type).toBe('image/jpeg')
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array([0xff, 0xd8, 0xff, 0xd9]))
})

it('limits and withdrawn services answer as they do at WeChat', async () => {
  const { openapi, menu, shakearound } = account.api
  await menu.create({ button: [{ name: '展会', type: 'click', key: 'expo' }] })
  expect((await openapi.getApiQuota({ cgi_path: '/cgi-bin/menu/create' })).quota).toEqual({
    daily_limit: 1000,
    used: 1,
    remain: 999,
  })
  simulator.world.state.rules.retired = 'refuse'
  await expect(shakearound.pageSearch({ type: 2, begin: 0, count: 10 })).rejects.toMatchObject({ errcode: 45103 })
})

describe('what a call brings about', () => {
  let server: Server
  let pushed: string[]

  beforeEach(async () => {
    pushed = []
    const { appId, token, encodingAESKey } = simulator.account
    account = createOfficialAccount({
      appId,
      appSecret: simulator.account.appSecret,
      fetch: (input, init) => simulator.platform.fetch(input, init),
    })
    const push = account.push({
      token,
      encodingAESKey,
      on: {
        '*': ({ name }) => {
          pushed.push(name)
          return reply.none()
        },
      },
    })
    server = createServer(toNodeHandler(push))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await simulator.push.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  it('is told to the account’s server, when it is done', async () => {
    await account.api.freepublish.submit({ media_id: await draft('Doors open') })
    await account.api.mass.sendAll({ filter: { is_to_all: true }, msgtype: 'text', text: { content: 'Doors open' } })
    const { template_id } = await account.api.template.addTemplate({ template_id_short: 'TM00015' })
    await account.api.template.send({ touser: people[0] ?? '', template_id, data: { first: { value: 'Hall B' } } })
    await expect
      .poll(() => [...pushed].sort())
      .toEqual(['event:MASSSENDJOBFINISH', 'event:PUBLISHJOBFINISH', 'event:TEMPLATESENDJOBFINISH'])
  })
})
