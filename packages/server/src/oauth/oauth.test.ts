import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appId, appSecret, startPlatform, type TestPlatform } from '../../test/platform.ts'
import { createOfficialAccount, type OfficialAccount } from '../account.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { LoginOutcome } from './outcome.ts'
import type { Scope } from './scope.ts'
import { skipStateCheck, type CallbackOptions } from '../index.ts'

const redirectUri = 'https://m.example.com/wechat/callback'
let platform: TestPlatform
let account: OfficialAccount

beforeEach(async () => {
  platform = await startPlatform()
  account = open()
})
afterEach(() => platform.close())

function open(store = memoryStore()): OfficialAccount {
  return createOfficialAccount({ appId, appSecret, store, endpoints: { api: platform.origin } })
}

const withCookie = (cookie?: string) => ({ headers: new Headers(cookie === undefined ? {} : { cookie }) })

async function start(scope: Scope = 'snsapi_base', by: OfficialAccount = account) {
  const { url, setCookie } = await by.oauth.start({ request: withCookie(), redirectUri, scope, returnTo: '/me' })
  const state = new URL(url).searchParams.get('state') ?? ''
  return { url: new URL(url), state, cookie: setCookie.split(';')[0] ?? '', setCookie }
}

interface Return extends CallbackOptions {
  readonly code?: string
  readonly state?: string
  readonly cookie?: string
  readonly by?: OfficialAccount
}

function comeBack({ code, state, cookie, by = account, ...options }: Return): Promise<LoginOutcome> {
  const query = new URLSearchParams({
    ...(code === undefined ? {} : { code }),
    ...(state === undefined ? {} : { state }),
  })
  return by.oauth.callback({ url: `${redirectUri}?${query}`, ...withCookie(cookie) }, options)
}

const grant = (openid: string) => platform.issueCode({ openid, scope: 'snsapi_base' })

describe('the login page', () => {
  it('is the QR page for a website outside WeChat', async () => {
    const { url } = await start('snsapi_login')
    expect(url.pathname).toBe('/connect/qrconnect')
    expect(url.searchParams.get('scope')).toBe('snsapi_login')
  })

  it('gets a cookie that only https carries and no script can read', async () => {
    expect((await start()).setCookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  it('gets a state of letters and digits, never the same', async () => {
    const states = await Promise.all(Array.from({ length: 50 }, async () => (await start()).state))
    expect(new Set(states).size).toBe(50)
    expect(states.every((state) => /^[a-zA-Z0-9]{22,128}$/.test(state))).toBe(true)
  })
})

describe('a callback', () => {
  it('tells who came, with the tokens of that visitor out of sight', async () => {
    const { state, cookie } = await start('snsapi_userinfo')
    const code = platform.issueCode({ openid: 'o-1', scope: 'snsapi_userinfo', nickname: '小明', unionid: 'u-1' })
    const outcome = await comeBack({ code, state, cookie })
    expect(outcome).toMatchObject({
      kind: 'user',
      openid: 'o-1',
      unionid: 'u-1',
      returnTo: '/me',
      profile: { nickname: '小明' },
    })
    expect(JSON.stringify(outcome)).not.toContain('user-token')
  })

  it('costs one call to WeChat when two processes of a cluster get it at once', async () => {
    const store = memoryStore()
    const [one, other] = [open(store), open(store)]
    const { state, cookie } = await start('snsapi_base', one)
    platform.latency = 50
    const code = grant('o-2')
    const both = await Promise.all([one, other].map((by) => comeBack({ code, state, cookie, by })))
    expect(both.map((outcome) => outcome.kind === 'base' && outcome.tokens.accessToken.reveal())).toEqual([
      expect.stringMatching(/^user-token/),
      both[0]?.kind === 'base' && both[0].tokens.accessToken.reveal(),
    ])
    expect(platform.count('/sns/oauth2/access_token')).toBe(1)
  })

  it('never reaches WeChat with a state that was not given out', async () => {
    const { state, cookie } = await start()
    const forged = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.nat(state.length - 1).map((at) => state.slice(0, at) + (state[at] === '0' ? '1' : '0') + state.slice(at + 1)),
      fc.constantFrom(state.toUpperCase().replace(/^\d+$/, 'x'), `${state} `, state.slice(1)),
    )
    await fc.assert(
      fc.asyncProperty(
        forged.filter((each) => each !== state),
        async (each) => {
          await expect(comeBack({ code: 'c', state: each, cookie })).rejects.toMatchObject({ code: 'STATE_UNKNOWN' })
        },
      ),
    )
    expect(platform.calls).toEqual([])
  })

  it('signs in whom WeChat has identified, even if the store fails at that moment', async () => {
    const inner = memoryStore()
    let broken = false
    const by = open({ ...inner, put: (...args) => (broken ? Promise.reject(new Error('down')) : inner.put(...args)) })
    const { state, cookie } = await start('snsapi_base', by)
    platform.latency = 100
    const callback = comeBack({ code: grant('o-9'), state, cookie, by })
    await expect.poll(() => platform.count('/sns/oauth2/access_token'), { timeout: 10_000 }).toBe(1)
    broken = true
    expect(await callback).toMatchObject({ kind: 'base', openid: 'o-9' })
  })

  it('is over after ten minutes', async () => {
    let now = Date.now()
    const clock = { now: () => now }
    const slow = createOfficialAccount({ appId, appSecret, clock, endpoints: { api: platform.origin } })
    const { state, cookie } = await start('snsapi_base', slow)
    now += 601_000
    await expect(comeBack({ code: grant('o-3'), state, cookie, by: slow })).rejects.toMatchObject({
      code: 'STATE_UNKNOWN',
    })
  })

  it('says no only once', async () => {
    const { state, cookie } = await start()
    expect(await comeBack({ code: grant('o-4'), state, cookie })).toMatchObject({ kind: 'base' })
    await expect(comeBack({ state, cookie })).rejects.toMatchObject({ code: 'STATE_REPLAYED' })
  })
})

describe('the binding of a state', () => {
  it.each([
    ['cookie', 'own', 'signs in'],
    ['cookie', 'none', 'LOGIN_INTERRUPTED'],
    ['cookie', 'foreign', 'STATE_FOREIGN'],
    ['cookie-or-store', 'own', 'signs in'],
    ['cookie-or-store', 'none', 'signs in'],
    ['cookie-or-store', 'foreign', 'STATE_FOREIGN'],
    ['store', 'own', 'signs in'],
    ['store', 'none', 'signs in'],
    ['store', 'foreign', 'signs in'],
  ] as const)('%s, the cookie being %s: %s', async (stateBinding, which, result) => {
    const { state, cookie } = await start()
    const cookies = { own: { cookie }, none: {}, foreign: { cookie: 'weh5_login=0123' } }[which]
    const callback = comeBack({ code: grant('o-5'), state, stateBinding, ...cookies })
    if (result === 'signs in') expect(await callback).toMatchObject({ kind: 'base', openid: 'o-5' })
    else await expect(callback).rejects.toMatchObject({ code: result })
  })

  it('can be given up by name, for a link to the login page that this server did not make', async () => {
    const code = grant('o-6')
    const twice = await Promise.all([1, 2].map(() => comeBack({ code, state: 'menu', [skipStateCheck]: true })))
    expect(twice).toMatchObject([{ openid: 'o-6' }, { openid: 'o-6' }])
    expect(platform.count('/sns/oauth2/access_token')).toBe(1)
    expect(await comeBack({ state: 'menu', [skipStateCheck]: true })).toEqual({ kind: 'denied', returnTo: '/' })
  })
})

describe('the tokens of a visitor', () => {
  it('can be checked and renewed', async () => {
    const { state, cookie } = await start('snsapi_userinfo')
    const code = platform.issueCode({ openid: 'o-7', scope: 'snsapi_userinfo', nickname: '小刚' })
    const visitor = await comeBack({ code, state, cookie })
    if (visitor.kind !== 'user') throw new Error('nobody was signed in')
    expect(await account.oauth.isAlive(visitor)).toBe(true)
    expect(await account.oauth.isAlive({ ...visitor, openid: 'somebody else' })).toBe(false)
    const tokens = await account.oauth.refresh(visitor.tokens)
    expect(await account.oauth.profile({ ...visitor, tokens })).toMatchObject({ nickname: '小刚' })
  })
})

describe('an account that a third-party platform acts for', () => {
  it('logs in with the platform’s token and without the account’s secret', async () => {
    const managed = createOfficialAccount({
      appId,
      component: { appId: 'wxcomponent0000001', accessToken: async () => 'component-token' },
      tokenMode: async () => ({ value: 'authorizer-token', expiresIn: 7200 }),
      endpoints: { api: platform.origin },
    })
    const { url, state, cookie } = await start('snsapi_base', managed)
    expect([...url.searchParams.keys()].slice(-3)).toEqual(['state', 'component_appid', 'connect_redirect'])
    expect(await comeBack({ code: grant('o-8'), state, cookie, by: managed })).toMatchObject({
      kind: 'base',
      openid: 'o-8',
    })
    expect(platform.calls.map((call) => call.path)).toEqual(['/sns/oauth2/component/access_token'])
  })
})
