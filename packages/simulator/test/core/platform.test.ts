import { approveIp, createSimulator, refuseIp, type Simulator } from '@weh5/simulator'
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let sim: Simulator
let origin: string

beforeEach(async () => {
  sim = createSimulator()
  // A second that passes between issuing and answering would show in `expires_in`.
  sim.world.clock.freeze()
  ;({ origin } = await sim.platform.listen())
})
afterEach(() => sim.close())

const rid = /rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/

async function get(path: string, query: Record<string, string>): Promise<Record<string, unknown>> {
  const response = await fetch(`${origin}${path}?${new URLSearchParams(query).toString()}`)
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}

async function post(path: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${origin}${path}`, { method: 'POST', body: JSON.stringify(body) })
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}

const token = (change: Record<string, string> = {}): Promise<Record<string, unknown>> =>
  get('/cgi-bin/token', {
    grant_type: 'client_credential',
    appid: sim.account.appId,
    secret: sim.account.appSecret,
    ...change,
  })

const stableToken = (force_refresh = false): Promise<Record<string, unknown>> =>
  post('/cgi-bin/stable_token', {
    grant_type: 'client_credential',
    appid: sim.account.appId,
    secret: sim.account.appSecret,
    force_refresh,
  })

const ticket = (accessToken: unknown, type = 'jsapi'): Promise<Record<string, unknown>> =>
  get('/cgi-bin/ticket/getticket', { access_token: String(accessToken), type })

describe('access_token', () => {
  it('is issued for two hours, without an errcode', async () => {
    expect(await token()).toEqual({ access_token: expect.any(String), expires_in: 7200 })
  })

  it('is refused to a wrong AppID, AppSecret or grant type, with the texts of the platform', async () => {
    expect(await token({ appid: 'wx0' })).toEqual({
      errcode: 40013,
      errmsg: expect.stringMatching(/^invalid appid rid: /),
    })
    expect(await token({ secret: 'wrong' })).toMatchObject({ errcode: 40125, errmsg: expect.stringMatching(rid) })
    expect(await token({ secret: '' })).toMatchObject({ errcode: 41004 })
    expect(await token({ appid: '' })).toMatchObject({ errcode: 41002 })
    expect(await token({ grant_type: 'x' })).toMatchObject({ errcode: 40002 })
  })

  it('leaves its predecessor alive for five minutes and the one before that dead at once', async () => {
    sim.world.clock.freeze()
    const first = await token()
    const second = await token()
    expect(await ticket(first['access_token'])).toMatchObject({ errcode: 0 })
    await token()
    expect(await ticket(first['access_token'])).toMatchObject({ errcode: 40001 })
    expect(await ticket(second['access_token'])).toMatchObject({ errcode: 0 })
    sim.world.clock.advance('5m')
    expect(await ticket(second['access_token'])).toMatchObject({ errcode: 40001 })
  })

  it('expires with 42001', async () => {
    const { access_token } = await token()
    sim.world.clock.advance('2h')
    expect(await ticket(access_token)).toMatchObject({ errcode: 42001 })
  })

  it('is issued 2000 times a day', async () => {
    for (let used = 0; used < 2000; used++) await sim.platform.fetch(tokenUrl())
    expect(await token()).toMatchObject({ errcode: 45009 })
    sim.world.clock.advance('1d')
    expect(await token()).toMatchObject({ expires_in: 7200 })
  })

  it('is only for addresses on the allow-list, where there is one', async () => {
    await sim.close()
    sim = createSimulator({ account: { ipAllowList: ['203.0.113.7'] } })
    ;({ origin } = await sim.platform.listen())
    const answer = await token()
    expect(answer['errcode']).toBe(40164)
    expect(answer['errmsg']).toMatch(/^invalid ip 127\.0\.0\.1 ipv6 ::ffff:127\.0\.0\.1, not in whitelist rid: /)
  })

  it('may be put to the administrator, whose refusals block an address', async () => {
    await sim.close()
    sim = createSimulator({ account: { ipAllowList: [] } })
    ;({ origin } = await sim.platform.listen())
    sim.world.state.rules.unknownIp = 'confirm'
    expect(await token()).toMatchObject({ errcode: 89503 })
    refuseIp(sim.world, sim.account, '127.0.0.1')
    expect(await token()).toMatchObject({ errcode: 89507 })
    sim.world.clock.advance('1h')
    refuseIp(sim.world, sim.account, '127.0.0.1')
    sim.world.clock.advance('2h')
    expect(await token()).toMatchObject({ errcode: 89506 })
    sim.world.clock.advance('1d')
    approveIp(sim.world, sim.account, '127.0.0.1')
    expect(await token()).toMatchObject({ expires_in: 7200 })
  })

  it('is not fetched with a frozen secret', async () => {
    await sim.close()
    sim = createSimulator({ account: { secretFrozen: true } })
    ;({ origin } = await sim.platform.listen())
    expect(await token()).toMatchObject({ errcode: 40243 })
  })

  const tokenUrl = (): string =>
    `https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=${sim.account.appId}&secret=${sim.account.appSecret}`
})

describe('stable access_token', () => {
  it('stays the same with its remaining lifetime until its last five minutes, then overlaps with its successor', async () => {
    sim.world.clock.freeze()
    const first = await stableToken()
    sim.world.clock.advance('1h')
    expect(await stableToken()).toEqual({ access_token: first['access_token'], expires_in: 3600 })
    sim.world.clock.advance('56m')
    const second = await stableToken()
    expect(second['access_token']).not.toBe(first['access_token'])
    expect(second['expires_in']).toBe(7200)
    sim.world.clock.advance('4m')
    expect(await ticket(first['access_token'])).toMatchObject({ errcode: 0 })
    sim.world.clock.advance('1m')
    expect(await ticket(first['access_token'])).toMatchObject({ errcode: 42001 })
  })

  it('is independent of the plain token', async () => {
    const { access_token: stable } = await stableToken()
    await token()
    await token()
    await token()
    expect(await ticket(stable)).toMatchObject({ errcode: 0 })
  })

  it('ends the old one at once when forced, but not twice within 30 seconds', async () => {
    const first = await stableToken()
    const second = await stableToken(true)
    expect(await ticket(first['access_token'])).toMatchObject({ errcode: 40001 })
    expect((await stableToken(true))['access_token']).toBe(second['access_token'])
    sim.world.clock.advance('30s')
    expect((await stableToken(true))['access_token']).not.toBe(second['access_token'])
  })

  it('must be posted', async () => {
    expect(await get('/cgi-bin/stable_token', {})).toMatchObject({ errcode: 43002 })
  })

  it('refuses a body that is no JSON', async () => {
    const response = await fetch(`${origin}/cgi-bin/stable_token`, { method: 'POST', body: '<xml/>' })
    expect(await response.json()).toMatchObject({ errcode: 47001 })
  })
})

describe('ticket', () => {
  it('is one per type', async () => {
    const { access_token } = await stableToken()
    const jsapi = await ticket(access_token)
    expect(jsapi).toEqual({ errcode: 0, errmsg: 'ok', ticket: expect.any(String), expires_in: 7200 })
    expect((await ticket(access_token, 'wx_card'))['ticket']).not.toBe(jsapi['ticket'])
    expect(await ticket(access_token, 'other')).toMatchObject({ errcode: 40097 })
  })

  it('outlives the token that fetched it', async () => {
    const first = await ticket((await token())['access_token'])
    await token()
    await token()
    expect((await ticket((await token())['access_token']))['ticket']).toBe(first['ticket'])
  })

  it('is refused without a token, with a foreign one and with one of OAuth', async () => {
    expect(await ticket('')).toMatchObject({ errcode: 41001 })
    expect(await ticket('nonsense')).toMatchObject({ errcode: 40014 })
    const { access_token } = await login('snsapi_base')
    expect(await ticket(access_token)).toMatchObject({ errcode: 40001 })
  })
})

describe('web authorization', () => {
  it('is silent for snsapi_base and brings code and state', async () => {
    const back = await authorize('snsapi_base')
    expect(back.origin + back.pathname).toBe('http://127.0.0.1:3000/callback')
    expect(back.searchParams.get('state')).toBe('abc123')
    expect(back.searchParams.get('code')).toMatch(/^0\w{31}$/)
  })

  it('keeps the query of the redirect_uri', async () => {
    const back = await authorize('snsapi_base', { redirect_uri: 'http://localhost/cb?next=%2Fhome' })
    expect(back.searchParams.get('next')).toBe('/home')
  })

  it('shows a consent sheet with the test users for snsapi_userinfo', async () => {
    const sheet = await (await fetch(authorizeUrl('snsapi_userinfo'))).text()
    for (const name of ['林晓', '陈默', '允许', '拒绝', sim.account.name]) expect(sheet).toContain(name)
  })

  it('signs in whoever was chosen', async () => {
    const back = await consent({ user: 'bob', answer: 'allow' })
    const { access_token, openid } = await exchange(back.searchParams.get('code') ?? '')
    const profile = await get('/sns/userinfo', {
      access_token: String(access_token),
      openid: String(openid),
      lang: 'zh_CN',
    })
    expect(profile).toMatchObject({ nickname: '陈默', openid, sex: 0, city: '', privilege: [] })
    expect(profile['unionid']).toMatch(/^o/)
    const avatar = await fetch(String(profile['headimgurl']))
    expect(avatar.headers.get('content-type')).toBe('image/svg+xml')
  })

  it('comes back with the state alone when refused', async () => {
    const back = await consent({ user: 'bob', answer: 'refuse' })
    expect([...back.searchParams]).toEqual([['state', 'abc123']])
  })

  it('spares followers the sheet if the rules say so and the page does not insist', async () => {
    sim.world.state.rules.followers = 'silent'
    const status = async (change: Record<string, string> = {}): Promise<number> =>
      (await fetch(authorizeUrl('snsapi_userinfo', change), { redirect: 'manual' })).status
    expect(await status()).toBe(302)
    expect(await status({ forcePopup: 'true' })).toBe(200)
    sim.world.state.phone.userId = 'bob'
    expect(await status()).toBe(200)
  })

  it('stays where it is when refused, if the rules say so', async () => {
    sim.world.state.rules.refusal = 'stay'
    const response = await postConsent({ user: 'bob', answer: 'refuse' })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('你已拒绝授权')
  })

  it.each([
    ['an unknown AppID', { appid: 'wx0' }, 10012],
    ['a foreign redirect_uri', { redirect_uri: 'https://evil.example/cb' }, 10003],
    ['a redirect_uri that is no URL', { redirect_uri: '/callback' }, 10003],
    ['no redirect_uri', { redirect_uri: '' }, 10011],
    ['no scope', { scope: '' }, 10010],
    ['an unknown scope', { scope: 'snsapi_everything' }, 10005],
    ['another response_type', { response_type: 'token' }, 10005],
    ['an endless state', { state: 'x'.repeat(129) }, 10013],
  ])('shows an error page for %s', async (_what, change, errcode) => {
    const response = await fetch(authorizeUrl('snsapi_base', change), { redirect: 'manual' })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(`错误码：${errcode}`)
  })

  it('blames the scope when the parameters are out of order', async () => {
    const query = new URLSearchParams(authorizeUrl('snsapi_base').searchParams)
    const reversed = new URLSearchParams([...query].toReversed())
    const response = await fetch(`${origin}/connect/oauth2/authorize?${reversed.toString()}`, { redirect: 'manual' })
    expect(await response.text()).toContain('错误码：10005')
  })

  it('takes the full host of the account and no port', async () => {
    await sim.close()
    sim = createSimulator({ account: { oauthDomain: 'www.qq.com' } })
    ;({ origin } = await sim.platform.listen())
    const page = async (redirect_uri: string): Promise<number> =>
      (await fetch(authorizeUrl('snsapi_base', { redirect_uri }), { redirect: 'manual' })).status
    expect(await page('https://www.qq.com/cb')).toBe(302)
    expect(await page('http://www.qq.com/any/path')).toBe(302)
    for (const foreign of [
      'https://pay.qq.com/cb',
      'https://qq.com/cb',
      'https://www.qq.com:8443/cb',
      'http://localhost/',
    ]) {
      expect(await page(foreign)).toBe(200)
    }
  })
})

describe('code', () => {
  it('is good once', async () => {
    const code = (await authorize('snsapi_base')).searchParams.get('code') ?? ''
    expect(await exchange(code)).toMatchObject({ scope: 'snsapi_base', expires_in: 7200, openid: expect.any(String) })
    expect(await exchange(code)).toMatchObject({
      errcode: 40163,
      errmsg: expect.stringMatching(/^code been used rid: /),
    })
  })

  it('is good for five minutes', async () => {
    const code = (await authorize('snsapi_base')).searchParams.get('code') ?? ''
    sim.world.clock.advance('5m')
    expect(await exchange(code)).toMatchObject({ errcode: 40029 })
  })

  it('gives snsapi_base no profile and no unionid', async () => {
    const answer = await login('snsapi_base')
    expect(answer).not.toHaveProperty('unionid')
    const query = { access_token: String(answer['access_token']), openid: String(answer['openid']) }
    expect(await get('/sns/userinfo', query)).toMatchObject({ errcode: 48001 })
    expect(await get('/sns/auth', query)).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await get('/sns/auth', { ...query, openid: 'other' })).toMatchObject({ errcode: 40003 })
  })

  it('of a snapshot page is marked and names nobody', async () => {
    const real = await login('snsapi_base')
    const back = await authorize('snsapi_base', { forceSnapShot: 'true' })
    const answer = await exchange(back.searchParams.get('code') ?? '')
    expect(answer['is_snapshotuser']).toBe(1)
    expect(answer['openid']).not.toBe(real['openid'])
    expect(sim.world.state.phone.snapshot).toBe(true)
    await authorize('snsapi_base')
    expect(sim.world.state.phone.snapshot).toBe(false)
  })
})

describe('OAuth refresh', () => {
  it('keeps a live token and replaces a dead one, for 30 days', async () => {
    const { access_token, refresh_token } = await login('snsapi_userinfo')
    const refresh = (): Promise<Record<string, unknown>> =>
      get('/sns/oauth2/refresh_token', {
        appid: sim.account.appId,
        grant_type: 'refresh_token',
        refresh_token: String(refresh_token),
      })
    expect(await refresh()).toMatchObject({ access_token, expires_in: 7200 })
    sim.world.clock.advance('3h')
    const renewed = await refresh()
    expect(renewed['access_token']).not.toBe(access_token)
    expect(renewed).not.toHaveProperty('unionid')
    sim.world.clock.advance('30d')
    expect(await refresh()).toMatchObject({ errcode: 42002 })
  })
})

describe('shake', () => {
  it('tells by its ticket who shook where, for 30 minutes', async () => {
    const { access_token } = await stableToken()
    const shake = sim.shake()
    const info = (): Promise<Record<string, unknown>> =>
      post(`/shakearound/user/getshakeinfo?access_token=${String(access_token)}`, { ticket: shake?.ticket })
    expect(await info()).toEqual({
      errcode: 0,
      errmsg: 'success.',
      data: {
        page_id: 5001,
        beacon_info: { uuid: expect.any(String), major: 10001, minor: 7, distance: expect.any(Number) },
        openid: (await login('snsapi_base'))['openid'],
      },
    })
    sim.world.clock.advance('31m')
    expect(await info()).toMatchObject({ errcode: 9001003 })
  })
})

describe('the QR login of a website', () => {
  it('lets whoever would scan it choose who they are; the code lives ten minutes', async () => {
    const query = {
      appid: sim.account.appId,
      redirect_uri: 'http://localhost/cb',
      response_type: 'code',
      scope: 'snsapi_login',
      state: 'x',
    }
    const url = `${origin}/connect/qrconnect?${new URLSearchParams(query).toString()}`
    expect(await (await fetch(url)).text()).toContain('陈默')
    const form = new URLSearchParams({ user: 'bob', answer: 'allow' })
    const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual' })
    sim.world.clock.advance('9m')
    const answer = await exchange(new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '')
    expect(answer).toMatchObject({ scope: 'snsapi_login', unionid: expect.any(String) })
    expect(await (await fetch(url.replace('snsapi_login', 'snsapi_base'))).text()).toContain('10005')
  })
})

describe('the server', () => {
  it('answers for no name that could have been re-bound to this machine', async () => {
    const { port } = new URL(origin)
    const status = (host: string): Promise<number | undefined> =>
      new Promise((resolve) =>
        request({ host: '127.0.0.1', port, headers: { host } }, (response) =>
          resolve(response.resume().statusCode),
        ).end(),
      )
    expect(await status('evil.example')).toBe(403)
    expect(await status('localhost')).toBe(404)
  })

  it('says so when its port is taken', async () => {
    const port = Number(new URL(origin).port)
    await expect(sim.platform.listen({ port })).rejects.toMatchObject({ code: 'PORT_TAKEN' })
  })
})

describe('an endpoint that is not there', () => {
  it('says so', async () => {
    const answerTo = async (path: string): Promise<unknown> => {
      const response = await fetch(`${origin}${path}`, { method: 'POST', body: '{}' })
      return [response.status, await response.json()]
    }
    expect(await answerTo('/cv/ocr/comm')).toEqual([
      404,
      {
        errcode: 48001,
        errmsg:
          "the simulator does nothing at /cv/ocr/comm (通用印刷体识别) yet; let it: sim.platform.add('ocr.comm', …)",
      },
    ])
    expect(await answerTo('/wxa/new')).toEqual([
      404,
      {
        errcode: 48001,
        errmsg:
          'neither the registry of endpoints nor the simulator has POST /wxa/new; add it with sim.platform.add({ … })',
      },
    ])
  })

  it('can be made to answer by its name, with the token checked', async () => {
    sim.platform.add('customMessage.typing', ({ account, body }) => ({ to: body['touser'], of: account.appId }))
    const path = '/cgi-bin/message/custom/typing'
    expect(await post(path, { touser: 'o1' })).toMatchObject({ errcode: 41001 })
    const { access_token } = await token()
    expect(await post(`${path}?access_token=${String(access_token)}`, { touser: 'o1' })).toEqual({
      to: 'o1',
      of: sim.account.appId,
    })
  })

  it('can be added as a row of its own', async () => {
    sim.platform.add({ method: 'POST', path: '/wxa/new', auth: 'none', handle: ({ body }) => ({ echo: body }) })
    expect(await post('/wxa/new', { name: 'vip' })).toEqual({ echo: { name: 'vip' } })
  })
})

describe('faults', () => {
  it('make an endpoint busy, so many times', async () => {
    sim.platform.fault('/cgi-bin/token', { errcode: -1, times: 2 })
    expect(await token()).toMatchObject({ errcode: -1, errmsg: expect.stringMatching(/^system error rid: /) })
    expect(await token()).toMatchObject({ errcode: -1 })
    expect(await token()).toMatchObject({ expires_in: 7200 })
  })

  it('break an endpoint until it is mended', async () => {
    const mend = sim.platform.fault('/cgi-bin/token', { status: 502 })
    expect((await fetch(`${origin}/cgi-bin/token`)).status).toBe(502)
    mend()
    expect(await token()).toMatchObject({ expires_in: 7200 })
  })

  it('make it late by the time of the world', async () => {
    sim.world.clock.freeze()
    sim.platform.fault('/cgi-bin/token', { latency: 3000 })
    let answered = false
    const asked = token().then(() => (answered = true))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(answered).toBe(false)
    sim.world.clock.advance('3s')
    expect(await asked).toBe(true)
  })
})

function authorizeUrl(scope: string, change: Record<string, string> = {}): URL {
  const query = {
    appid: sim.account.appId,
    redirect_uri: 'http://127.0.0.1:3000/callback',
    response_type: 'code',
    scope,
    state: 'abc123',
    ...change,
  }
  return new URL(`${origin}/connect/oauth2/authorize?${new URLSearchParams(query).toString()}`)
}

async function authorize(scope: string, change: Record<string, string> = {}): Promise<URL> {
  const response = await fetch(authorizeUrl(scope, change), { redirect: 'manual' })
  expect(response.status).toBe(302)
  return new URL(response.headers.get('location') ?? '')
}

function postConsent(form: Record<string, string>): Promise<Response> {
  return fetch(authorizeUrl('snsapi_userinfo'), { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
}

async function consent(form: Record<string, string>): Promise<URL> {
  const response = await postConsent(form)
  expect(response.status).toBe(303)
  return new URL(response.headers.get('location') ?? '')
}

function exchange(code: string): Promise<Record<string, unknown>> {
  const { appId: appid, appSecret: secret } = sim.account
  return get('/sns/oauth2/access_token', { appid, secret, code, grant_type: 'authorization_code' })
}

async function login(scope: 'snsapi_base' | 'snsapi_userinfo'): Promise<Record<string, unknown>> {
  const back = scope === 'snsapi_base' ? await authorize(scope) : await consent({ user: 'alice', answer: 'allow' })
  return exchange(back.searchParams.get('code') ?? '')
}
