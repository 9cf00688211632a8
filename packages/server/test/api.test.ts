import { createServer, type Server } from 'node:http'
import { createOfficialAccount, WechatApiError, WechatError, type OfficialAccount } from '@weh5/server'
import { chapters, isAccountCall } from '@weh5/protocol/endpoints'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appId, appSecret, close, failure, listen, startPlatform, type TestPlatform } from './platform.ts'

let platform: TestPlatform
let account: OfficialAccount

beforeEach(async () => {
  platform = await startPlatform()
  account = createOfficialAccount({ appId, appSecret, endpoints: { api: platform.origin } })
})
afterEach(() => platform.close())

/** The last call, without the token that it carried. */
function sent(): object {
  const { path, query, body } = platform.calls.at(-1) ?? { path: '', query: {}, body: '' }
  const { access_token: token, ...rest } = query
  return { path, query: rest, hasToken: token === platform.token(), body: body === '' ? undefined : JSON.parse(body) }
}

describe('the platform API', () => {
  it('sends a body as JSON, in plain UTF-8', async () => {
    platform.always('/cgi-bin/menu/create', { errcode: 0, errmsg: 'ok' })
    await account.api.menu.create({ button: [{ name: '展会', type: 'view', url: 'https://m.example.com/' }] })
    expect(sent()).toEqual({
      path: '/cgi-bin/menu/create',
      query: {},
      hasToken: true,
      body: { button: [{ name: '展会', type: 'view', url: 'https://m.example.com/' }] },
    })
    expect(platform.calls.at(-1)?.body).toContain('展会')
  })

  it('puts into the address what belongs there', async () => {
    platform.always('/cgi-bin/user/info', { subscribe: 1, openid: 'o1' })
    expect(await account.api.user.info({ openid: 'o1', lang: 'zh_CN' })).toMatchObject({ subscribe: 1 })
    expect(sent()).toMatchObject({
      path: '/cgi-bin/user/info',
      query: { openid: 'o1', lang: 'zh_CN' },
      body: undefined,
    })
  })

  it('needs no argument where nothing has to be said', async () => {
    platform.always('/cgi-bin/tags/get', { tags: [{ id: 2, name: '星标组', count: 0 }] })
    expect((await account.api.tags.get()).tags[0]?.name).toBe('星标组')
  })

  it('renews a token that died, and calls once more', async () => {
    platform.always('/cgi-bin/draft/count', ({ query }) =>
      query['access_token'] === platform.token() ? { total_count: 3 } : failure(40001, 'invalid credential'),
    )
    await account.api.draft.count()
    platform.killToken()
    expect(await account.api.draft.count()).toEqual({ total_count: 3 })
    expect(platform.count('/cgi-bin/draft/count')).toBe(3)
  })

  it('tells an errcode with what cures it', async () => {
    platform.always('/cgi-bin/tags/create', failure(45157, 'invalid tag name'))
    const refused = account.api.tags.create({ tag: { name: '星标组' } })
    await expect(refused).rejects.toThrow(WechatApiError)
    await expect(refused).rejects.toMatchObject({ errcode: 45157, path: '/cgi-bin/tags/create' })
  })

  it('finds the error of those that say it in their own way', async () => {
    platform.always('/publisher/stat', { base_resp: { ret: 45009, err_msg: 'reach max api daily quota limit' } })
    const days = { start_date: '2026-11-01', end_date: '2026-11-02' }
    await expect(
      account.api.publisher.settlement({ action: 'publisher_settlement', page: 1, page_size: 10, ...days }),
    ).rejects.toMatchObject({ code: 'WECHAT_QUOTA_SPENT', errcode: 45009 })
    platform.always('/device/bind', { base_resp: { errcode: 40097, errmsg: 'invalid args' } })
    await expect(account.api.device.bind({ ticket: 'used', device_id: 'badge', openid: 'o1' })).rejects.toMatchObject({
      errcode: 40097,
      errmsg: 'invalid args',
    })
  })

  it('keeps ids beyond 2^53 intact, both ways', async () => {
    platform.always('/cgi-bin/message/mass/sendall', '{"errcode":0,"errmsg":"ok","msg_id":9007199254740993}')
    const { msg_id } = await account.api.mass.sendAll({
      filter: { is_to_all: true },
      msgtype: 'text',
      text: { content: 'Doors open' },
    })
    expect(msg_id).toBe('9007199254740993')
    platform.always('/cgi-bin/message/mass/delete', { errcode: 0, errmsg: 'ok' })
    await account.api.mass.delete({ msg_id })
    expect(platform.calls.at(-1)?.body).toBe('{"msg_id":9007199254740993}')
  })

  it('gives up when told to', async () => {
    platform.latency = 60_000
    const controller = new AbortController()
    const call = account.api.menu.get(undefined, { signal: controller.signal })
    controller.abort(new Error('The visitor left'))
    await expect(call).rejects.toThrow()
  })

  it('is no promise, so that an account can be awaited with its API', async () => {
    platform.always('/cgi-bin/menu/get', { menu: { button: [] } })
    const { menu } = await Promise.resolve(account.api)
    expect(await (await Promise.resolve(menu)).get()).toEqual({ menu: { button: [] } })
  })
})

describe('input of the platform API', () => {
  const untyped = (): Record<string, Record<string, (input?: object) => Promise<unknown>>> =>
    account.api as unknown as Record<string, Record<string, (input?: object) => Promise<unknown>>>

  it.each([
    ['template', 'send', { touser: 'o1', data: {} }, 'account.api.template.send.template_id is missing'],
    ['tags', 'create', { tag: { name: 7 } }, 'account.api.tags.create.tag.name is not text'],
    ['user', 'batchInfo', { user_list: 'o1' }, 'account.api.user.batchInfo.user_list is no list'],
    ['menu', 'create', { button: [{}] }, 'account.api.menu.create.button[0].name is missing'],
    ['media', 'upload', { type: 'image', media: 'hall.jpg' }, 'account.api.media.upload.media is not a File or Blob'],
    ['mass', 'delete', { msg_id: '12x' }, 'account.api.mass.delete.msg_id is not a number, or its digits as text'],
  ])('is checked before anything is sent: %s.%s', async (chapter, name, input, message) => {
    await expect(untyped()[chapter]?.[name]?.(input)).rejects.toMatchObject({ code: 'API_INPUT_INVALID', message })
    expect(platform.calls).toEqual([])
  })

  it('may have a field that WeChat added yesterday', async () => {
    platform.always('/cgi-bin/tags/create', { tag: { id: 100, name: 'VIP' } })
    await untyped()['tags']?.['create']?.({ tag: { name: 'VIP', colour: 'red' }, since: 1 })
    expect(sent()).toMatchObject({ body: { tag: { name: 'VIP', colour: 'red' }, since: 1 } })
  })

  it.each([
    ['nonsense', 'get'],
    ['tags', 'nonsense'],
    ['tags', 'constructor'],
    ['toString', 'call'],
    // Not for an account's own token, or the business of `account.credentials` and `account.oauth`.
    ['token', 'get'],
    ['ticket', 'get'],
    ['sns', 'userInfo'],
    ['wxamp', 'link'],
  ])('%s.%s is refused by name', async (chapter, name) => {
    await expect(untyped()[chapter]?.[name]?.({})).rejects.toMatchObject({ code: 'API_UNKNOWN' })
    expect(platform.calls).toEqual([])
  })

  it('opens what the registry calls an account’s, and nothing else', async () => {
    const ids = Object.entries(chapters).flatMap(([chapter, rows]) =>
      Object.entries(rows).map(([name, row]) => ({ chapter, name, isOpen: isAccountCall(row) })),
    )
    const isUnknown = async ({ chapter, name }: (typeof ids)[number]): Promise<boolean> =>
      untyped()
        [chapter]?.[name]?.({})
        .then(
          () => false,
          (error: unknown) => error instanceof WechatError && error.code === 'API_UNKNOWN',
        ) ?? true
    const wrong: string[] = []
    for (const id of ids) if ((await isUnknown(id)) === id.isOpen) wrong.push(`${id.chapter}.${id.name}`)
    expect(wrong).toEqual([])
    expect(ids.filter(({ isOpen }) => !isOpen).map(({ chapter, name }) => `${chapter}.${name}`)).toContain('ticket.get')
  })
})

describe('files', () => {
  let files: Server
  let received: { readonly type: string; readonly body: Buffer; readonly length: string | undefined }
  let answer: { readonly type: string; readonly disposition?: string; readonly body: string | Buffer }

  beforeEach(async () => {
    files = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://files.invalid').pathname
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        if (path === '/cgi-bin/stable_token') {
          response.setHeader('content-type', 'application/json')
          return void response.end(JSON.stringify({ access_token: 'token', expires_in: 7200 }))
        }
        received = {
          type: request.headers['content-type'] ?? '',
          body: Buffer.concat(chunks),
          length: request.headers['content-length'],
        }
        response.setHeader('content-type', answer.type)
        if (answer.disposition) response.setHeader('content-disposition', answer.disposition)
        response.end(answer.body)
      })
    })
    account = createOfficialAccount({ appId, appSecret, endpoints: { api: await listen(files) } })
  })
  afterEach(() => close(files))

  it('are uploaded as a form, under the name that tells WeChat their type', async () => {
    answer = { type: 'application/json', body: '{"type":"image","media_id":"m1","created_at":1}' }
    const media = new File([Buffer.from([0xff, 0xd8, 0xff])], '展位.jpg', { type: 'image/jpeg' })
    expect(await account.api.media.upload({ type: 'image', media })).toMatchObject({ media_id: 'm1' })
    const form = await new Response(new Uint8Array(received.body), {
      headers: { 'content-type': received.type },
    }).formData()
    const part = form.get('media')
    expect(part).toBeInstanceOf(File)
    expect(part).toMatchObject({ name: '展位.jpg', type: 'image/jpeg', size: 3 })
    // WeChat refuses uploads of unknown length.
    expect(received.length).toBe(String(received.body.length))
  })

  it('come back as files', async () => {
    answer = { type: 'image/jpeg', disposition: 'attachment; filename="m1.jpg"', body: Buffer.from([0xff, 0xd8, 0x00]) }
    const file = await account.api.media.get({ media_id: 'm1' })
    if (!(file instanceof File)) throw new Error('No file came')
    expect(file).toMatchObject({ name: 'm1.jpg', type: 'image/jpeg', size: 3 })
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from([0xff, 0xd8, 0x00]))
  })

  it('come back as an address, when they are videos', async () => {
    answer = { type: 'text/plain', body: '{"video_url":"http://video.example.com/1"}' }
    expect(await account.api.media.get({ media_id: 'm1' })).toEqual({ video_url: 'http://video.example.com/1' })
  })

  it('do not hide an error', async () => {
    answer = { type: 'application/json; encoding=utf-8', body: '{"errcode":40007,"errmsg":"invalid media_id"}' }
    await expect(account.api.media.get({ media_id: 'm1' })).rejects.toMatchObject({ errcode: 40007 })
  })
})
