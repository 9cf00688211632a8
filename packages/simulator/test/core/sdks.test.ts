import { createSimulator, type Simulator } from '@weh5/simulator'
import { createRequire } from 'node:module'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contactAccount } from '../../src/world/customer.ts'
import { openidOf } from '../../src/world/user.ts'

/** SDKs as npm has them, none of them changed; only the hosts that they call are others. */
const require = createRequire(import.meta.url)

let sim: Simulator
let origin: string
let credentials: [appId: string, appSecret: string]
/** Two of the SDKs keep tokens in files, by default in the working directory and with the AppSecret in the name. */
let cache: string

beforeEach(async () => {
  sim = createSimulator()
  ;({ origin } = await sim.platform.listen())
  credentials = [sim.account.appId, sim.account.appSecret]
  cache = mkdtempSync(join(tmpdir(), 'weh5-sdk-'))
})
afterEach(async () => {
  await sim.close()
  rmSync(cache, { recursive: true, force: true })
})

type Json = Record<string, unknown>
// The SDKs have no types; what they answer is checked, not trusted.
type Sdk = Record<string, (...args: unknown[]) => Promise<Json>>
type SdkClass = new (...args: unknown[]) => Sdk

const toSimulator = (url: string): string => url.replace(/^https?:\/\/(api|open|mp|file\.api)\.weixin\.qq\.com/, origin)

/** The one change: an SDK's `request` goes to the simulator. */
function redirect(sdk: Sdk): void {
  const request = sdk['request']
  if (request === undefined) throw new Error('the SDK has no request method')
  sdk['request'] = (url, ...rest) => Reflect.apply(request, sdk, [toSimulator(String(url)), ...rest]) as Promise<Json>
}

async function codeFrom(authorizeUrl: string): Promise<string> {
  const response = await fetch(toSimulator(authorizeUrl), { redirect: 'manual' })
  return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? ''
}

describe('co-wechat-api', () => {
  let api: Sdk
  const openid = (index: number): string => {
    const user = sim.world.state.users[index]
    return user ? openidOf(sim.world, sim.account, user) : ''
  }

  beforeEach(() => {
    api = new (require('co-wechat-api') as SdkClass)(...credentials)
    redirect(api)
  })

  it('signs pages', async () => {
    const config = await api['getJsConfig']?.({ url: 'http://localhost/', jsApiList: [] })
    expect(config).toMatchObject({ appId: sim.account.appId, signature: expect.stringMatching(/^[0-9a-f]{40}$/) })
  })

  it('keeps the menu', async () => {
    const menu = { button: [{ type: 'click', name: '今日展位', key: 'TODAY' }] }
    expect(await api['createMenu']?.(menu)).toMatchObject({ errcode: 0 })
    expect(await api['getMenu']?.()).toMatchObject({ menu })
    await api['removeMenu']?.()
    await expect(api['getMenu']?.()).rejects.toMatchObject({ code: 46003 })
  })

  it('sends messages while the window is open', async () => {
    const user = sim.world.state.users[0]
    await expect(api['sendText']?.(openid(0), 'hi')).rejects.toMatchObject({ code: 45015 })
    if (user) contactAccount(sim.world, sim.account, user, 'message')
    for (let sent = 0; sent < 5; sent++) expect(await api['sendText']?.(openid(0), 'hi')).toMatchObject({ errcode: 0 })
    await expect(api['sendText']?.(openid(0), 'hi')).rejects.toMatchObject({ code: 45047 })
    expect(sim.world.state.services.sent).toHaveLength(5)
  })

  it('sends template messages to followers', async () => {
    const { template_id } = (await api['addTemplate']?.('TM00015')) ?? {}
    const data = { first: { value: '您好' } }
    expect(await api['sendTemplate']?.(openid(0), template_id, 'http://localhost/', '#f00', data)).toMatchObject({
      msgid: expect.anything(),
    })
    await expect(api['sendTemplate']?.(openid(1), template_id, '', '', data)).rejects.toMatchObject({ code: 43004 })
    await expect(api['sendTemplate']?.(openid(0), 'other', '', '', data)).rejects.toMatchObject({ code: 40037 })
  })

  it('uploads media and gets them back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'weh5-'))
    const file = join(folder, 'photo.png')
    writeFileSync(file, Buffer.from([137, 80, 78, 71, 1, 2, 3]))
    const uploaded = await api['uploadMedia']?.(file, 'image')
    expect(uploaded).toMatchObject({ type: 'image', created_at: expect.any(Number) })
    const back: unknown = await api['getMedia']?.(uploaded?.['media_id'])
    expect(Buffer.isBuffer(back) && [...back]).toEqual([137, 80, 78, 71, 1, 2, 3])
    sim.world.clock.advance('3d')
    await expect(api['getMedia']?.(uploaded?.['media_id'])).rejects.toMatchObject({ code: 40007 })
    rmSync(folder, { recursive: true })
  })

  it('knows followers', async () => {
    expect(await api['getFollowers']?.()).toMatchObject({ total: 2, data: { openid: [openid(0), openid(2)] } })
    expect(await api['getUser']?.(openid(0))).toMatchObject({ subscribe: 1, unionid: expect.any(String) })
    expect(await api['getUser']?.(openid(1))).toEqual({ subscribe: 0, openid: openid(1) })
    await expect(api['getUser']?.('nobody')).rejects.toMatchObject({ code: 40003 })
  })

  it('tags followers, and gives them menus of their own', async () => {
    await api['createMenu']?.({ button: [{ type: 'click', name: '展会', key: 'EXPO' }] })
    const { tag } = (await api['createTags']?.('参展商')) ?? {}
    const tagId: unknown = Reflect.get(Object(tag), 'id')
    await api['batchTagging']?.([openid(0)], tagId)
    expect(await api['getUsersFromTag']?.(tagId)).toMatchObject({ count: 1, data: { openid: [openid(0)] } })
    const button = [{ type: 'click', name: '我的展位', key: 'BOOTH' }]
    const { menuid } = (await api['addConditionalMenu']?.({ button, matchrule: { tag_id: tagId } })) ?? {}
    expect(await api['tryConditionalMenu']?.(openid(0))).toEqual({ button })
    expect(await api['tryConditionalMenu']?.(openid(2))).toMatchObject({ button: [{ key: 'EXPO' }] })
    await api['delConditionalMenu']?.(menuid)
    expect(await api['tryConditionalMenu']?.(openid(0))).toMatchObject({ button: [{ key: 'EXPO' }] })
    await expect(api['addConditionalMenu']?.({ button, matchrule: { sex: '1' } })).rejects.toMatchObject({
      code: 65320,
    })
    await api['deleteTag']?.(tagId)
    await expect(api['getUsersFromTag']?.(tagId)).rejects.toMatchObject({ code: 45159 })
  })

  it('writes to many at once', async () => {
    const { msg_id } = (await api['massSendText']?.('开展了', true)) ?? {}
    expect(await api['getMassMessageStatus']?.(msg_id)).toMatchObject({ msg_status: 'SEND_SUCCESS' })
    await expect(api['massSendText']?.('开展了', [openid(0)])).rejects.toMatchObject({ code: 40130 })
    expect(await api['previewText']?.(openid(0), '开展了')).toMatchObject({ errcode: 0 })
  })

  it('makes QR codes with a scene', async () => {
    const code = await api['createTmpQRCode']?.(10_000, 1800)
    expect(code).toMatchObject({ expire_seconds: 1800 })
    const picture = await fetch(
      toSimulator(String(Reflect.get(api, 'mpPrefix'))) +
        `showqrcode?ticket=${encodeURIComponent(String(code?.['ticket']))}`,
    )
    expect(picture.headers.get('content-type')).toMatch(/^image\//)
  })

  it('reads who shook', async () => {
    const shake = sim.shake()
    expect(await api['getShakeInfo']?.(shake?.ticket, 0)).toMatchObject({ data: { page_id: 5001, openid: openid(0) } })
  })
})

describe.each([
  ['co-wechat-oauth', (): unknown => require('co-wechat-oauth')],
  ['wechat-oauth', (): unknown => require('wechat-oauth')],
] as const)('%s', (name, load) => {
  it('logs a visitor in', async () => {
    const oauth = new (load() as SdkClass)(...credentials)
    redirect(oauth)
    const call = (method: string, ...args: unknown[]): Promise<Json> =>
      name.startsWith('co-') ? (oauth[method]?.(...args) ?? Promise.resolve({})) : fromCallback(oauth, method, args)

    const getUrl = Reflect.get(oauth, 'getAuthorizeURL') as unknown as (
      redirect: string,
      state: string,
      scope: string,
    ) => string
    const url = Reflect.apply(getUrl, oauth, ['http://127.0.0.1:3000/callback', 'abc', 'snsapi_base'])
    const token = await call('getAccessToken', await codeFrom(url))
    expect(token['data']).toMatchObject({ scope: 'snsapi_base', openid: expect.any(String) })
    const used = await codeFrom(url)
    await call('getAccessToken', used)
    await expect(call('getAccessToken', used)).rejects.toMatchObject({ code: 40163 })
  })
})

function fromCallback(target: object, method: string, args: readonly unknown[]): Promise<Json> {
  const run = Reflect.get(target, method) as (...all: unknown[]) => void
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null, data: Json): void => (error ? reject(error) : resolve(data))
    Reflect.apply(run, target, [...args, settle])
  })
}

describe('wechat-jssdk', () => {
  it('signs pages and exchanges codes', async () => {
    const { Wechat } = require('wechat-jssdk') as { Wechat: new (options: object) => { jssdk: Sdk; oauth: Sdk } }
    const wechat = new Wechat({
      appId: credentials[0],
      appSecret: credentials[1],
      wechatRedirectUrl: 'http://127.0.0.1:3000/callback',
      ticketUrl: `${origin}/cgi-bin/ticket/getticket`,
      accessTokenUrl: `${origin}/cgi-bin/token`,
      oAuthUrl: `${origin}/connect/oauth2/authorize`,
      apiUrl: origin,
      storeOptions: { fileStorePath: join(cache, 'wechat-info.json') },
    })
    expect(await wechat.jssdk['getSignature']?.('http://localhost/')).toMatchObject({
      signature: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
    const generate = Reflect.get(wechat.oauth, 'generateOAuthUrl') as unknown as (
      redirect: string,
      scope: string,
      state: string,
    ) => string
    const url = Reflect.apply(generate, wechat.oauth, ['http://127.0.0.1:3000/callback', 'snsapi_base', 'abc'])
    expect(await wechat.oauth['getUserBaseInfo']?.(await codeFrom(url))).toMatchObject({ openid: expect.any(String) })
  })
})

describe('node-easywechat', () => {
  it('gets tokens and calls the API', async () => {
    const { OfficialAccount } = require('node-easywechat') as {
      OfficialAccount: new (options: object) => { getClient(): Sdk; getTicket(): unknown }
    }
    const app = new OfficialAccount({
      app_id: sim.account.appId,
      secret: sim.account.appSecret,
      http: { baseURL: `${origin}/` },
      file_cache: { path: cache },
    })
    const response = await app.getClient()['get']?.('/cgi-bin/user/get')
    const toObject = Reflect.get(response ?? {}, 'toObject') as () => Json
    expect(Reflect.apply(toObject, response, [])).toMatchObject({ total: 2 })
  })
})
