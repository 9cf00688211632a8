import express from 'express'
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createOfficialAccount } from '../src/account.ts'
import { readSession, wechatRouter } from '../src/express.ts'
import { jssdkSignature } from '../src/jssdk/signature.ts'
import { appId, appSecret, close, failure, listen, startPlatform, type TestPlatform } from './platform.ts'
import { rawRequest } from './raw-request.ts'
import { authorizeQuery, createVisitor, type Visitor } from './visitor.ts'

let platform: TestPlatform
let server: Server
let site: string
let visitor: Visitor

beforeEach(async () => {
  platform = await startPlatform()
  server = createServer()
  site = await listen(server)
  const session = { secret: 'a-session-secret-of-32-characters' }
  const account = createOfficialAccount({ appId, appSecret, endpoints: { api: platform.origin } })
  const app = express()
  app.use(
    '/wechat',
    wechatRouter(account, { origin: site, jsConfig: { allow: [site] }, login: { scope: 'snsapi_base', session } }),
  )
  app.get('/whoami', async (request, response) => void response.json((await readSession(request, session)) ?? null))
  server.on('request', app)
  visitor = createVisitor(site)
})
afterEach(async () => {
  await close(server)
  await platform.close()
})

const jsConfig = (url: string) => visitor.get(`/wechat/js-config?url=${encodeURIComponent(url)}`)

describe('GET /js-config', () => {
  it('signs a page of the site', async () => {
    const response = await jsConfig(`${site}/expo?hall=2#map`)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const { signature, nonceStr, timestamp, ...rest } = await response.json()
    expect(rest).toEqual({ appId })
    const expected = { jsapiTicket: platform.jsapiTicket, nonceStr, timestamp, url: `${site}/expo?hall=2` }
    expect(signature).toBe(jssdkSignature(expected))
  })

  it('lets the pages of the list read the answer from their origin, and no others', async () => {
    const path = `/wechat/js-config?url=${encodeURIComponent(site)}`
    const ours = await visitor.get(path, { origin: site })
    const theirs = await visitor.get(path, { origin: 'https://evil.example' })
    expect(ours.headers.get('access-control-allow-origin')).toBe(site)
    expect(theirs.headers.get('access-control-allow-origin')).toBeNull()
    expect(ours.headers.get('vary')).toBe('Origin')
  })

  it.each([
    ['/wechat/js-config', 400, 'URL_MISSING'],
    ['/wechat/js-config?url=', 400, 'URL_MISSING'],
    ['/wechat/js-config?url=expo', 400, 'URL_MALFORMED'],
    ['/wechat/js-config?url=https%3A%2F%2Fevil.example%2F', 403, 'URL_NOT_ALLOWED'],
  ])('answers %s with %i %s', async (path, status, code) => {
    const response = await visitor.get(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ code, message: expect.any(String), hint: expect.any(String) })
  })

  it('explains in Chinese to who reads Chinese', async () => {
    const response = await visitor.get('/wechat/js-config', { 'accept-language': 'zh-CN,zh;q=0.9' })
    expect((await response.json()).hint).toContain('请')
  })

  it('takes GET only', async () => {
    const response = await visitor.post('/wechat/js-config')
    expect([response.status, (await response.json()).code]).toEqual([405, 'METHOD_NOT_ALLOWED'])
  })

  it('tells a platform error without giving away the secret', async () => {
    platform.always('/cgi-bin/stable_token', failure(40164, `invalid ip 203.0.113.7, not in whitelist`))
    const response = await jsConfig(site)
    const body = await response.text()
    expect(response.status).toBe(502)
    expect(JSON.parse(body)).toMatchObject({
      code: 'WECHAT_IP_NOT_ALLOWED',
      message: expect.stringContaining('203.0.113.7'),
    })
    expect(body).not.toContain(appSecret)
    expect(body).not.toContain(' at ')
  })
})

/** Goes to /login and comes back with a code, as WeChat would send the visitor. */
async function startLogin(query = ''): Promise<string> {
  const response = await visitor.get(`/wechat/login${query}`)
  expect(response.status).toBe(302)
  return authorizeQuery(response)['state'] ?? ''
}

describe('login', () => {
  it('sends the visitor to WeChat and takes nothing but a state along', async () => {
    const response = await visitor.get('/wechat/login?scope=snsapi_userinfo&return_to=/me')
    const location = response.headers.get('location') ?? ''
    expect(location).toMatch(/^https:\/\/open\.weixin\.qq\.com\/connect\/oauth2\/authorize\?appid=.*#wechat_redirect$/)
    expect(Object.keys(authorizeQuery(response))).toEqual([
      'appid',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
      'connect_redirect',
    ])
    expect(authorizeQuery(response)).toMatchObject({
      redirect_uri: `${site}/wechat/callback`,
      scope: 'snsapi_userinfo',
    })
    expect(authorizeQuery(response)['state']).toMatch(/^[a-zA-Z0-9]{16,128}$/)
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  })

  it('signs a visitor in silently', async () => {
    const state = await startLogin('?return_to=/me?tab=orders')
    const code = platform.issueCode({ openid: 'o-1', scope: 'snsapi_base' })
    const callback = await visitor.get(`/wechat/callback?code=${code}&state=${state}`)
    expect([callback.status, callback.headers.get('location')]).toEqual([303, '/me?tab=orders'])
    expect(await (await visitor.get('/wechat/me')).json()).toEqual({ kind: 'base', openid: 'o-1' })
    expect(await (await visitor.get('/whoami')).json()).toEqual({ kind: 'base', openid: 'o-1' })
  })

  it('knows the name and picture of a visitor who consents', async () => {
    const state = await startLogin('?scope=snsapi_userinfo')
    const code = platform.issueCode({ openid: 'o-2', scope: 'snsapi_userinfo', nickname: '小明' })
    await visitor.get(`/wechat/callback?code=${code}&state=${state}`)
    expect(await (await visitor.get('/wechat/me')).json()).toEqual({
      kind: 'user',
      openid: 'o-2',
      nickname: '小明',
      headimgurl: 'https://thirdwx.qlogo.cn/a/132',
    })
  })

  it('signs nobody in who says no', async () => {
    const state = await startLogin('?return_to=/me?tab=1')
    const callback = await visitor.get(`/wechat/callback?state=${state}`)
    expect([callback.status, callback.headers.get('location')]).toEqual([303, '/me?tab=1&login=denied'])
    expect((await visitor.get('/wechat/me')).status).toBe(401)
  })

  it('signs nobody in on WeChat’s preview page', async () => {
    const state = await startLogin('?scope=snsapi_userinfo')
    const code = platform.issueCode({
      openid: 'virtual',
      scope: 'snsapi_userinfo',
      nickname: '微信用户',
      snapshot: true,
    })
    const callback = await visitor.get(`/wechat/callback?code=${code}&state=${state}`)
    expect(callback.headers.get('location')).toBe('/?login=snapshot')
    expect((await visitor.get('/wechat/me')).status).toBe(401)
  })

  it('lets a code that is delivered twice sign in both callers, with one call to WeChat', async () => {
    const state = await startLogin()
    const code = platform.issueCode({ openid: 'o-3', scope: 'snsapi_base' })
    platform.latency = 30
    const path = `/wechat/callback?code=${code}&state=${state}`
    const both = await Promise.all([visitor.get(path), visitor.get(path)])
    const later = await visitor.get(path)
    expect([...both, later].map((response) => response.headers.get('location'))).toEqual(['/', '/', '/'])
    expect(platform.count('/sns/oauth2/access_token')).toBe(1)
  })

  it('knows more about a visitor who first came silently and then consents', async () => {
    const silent = await startLogin()
    const first = platform.issueCode({ openid: 'o-5', scope: 'snsapi_base' })
    await visitor.get(`/wechat/callback?code=${first}&state=${silent}`)
    const state = await startLogin('?scope=snsapi_userinfo&return_to=/me')
    const code = platform.issueCode({ openid: 'o-5', scope: 'snsapi_userinfo', nickname: '小红', unionid: 'u-5' })
    await visitor.get(`/wechat/callback?code=${code}&state=${state}`)
    const me = await (await visitor.get('/wechat/me')).json()
    expect(me).toMatchObject({ kind: 'user', openid: 'o-5', unionid: 'u-5', nickname: '小红' })
  })

  it('signs out', async () => {
    const state = await startLogin()
    await visitor.get(
      `/wechat/callback?code=${platform.issueCode({ openid: 'o-4', scope: 'snsapi_base' })}&state=${state}`,
    )
    expect((await visitor.get('/wechat/me')).status).toBe(200)
    expect((await visitor.post('/wechat/logout')).status).toBe(204)
    expect((await visitor.get('/wechat/me')).status).toBe(401)
  })

  it('does not take a session that it has not signed', async () => {
    visitor.cookies.set('weh5_session', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJvLTEiLCJraW5kIjoidXNlciJ9.')
    const response = await visitor.get('/wechat/me')
    expect([response.status, (await response.json()).code]).toEqual([401, 'NOT_SIGNED_IN'])
  })
})

describe('a login that is not what it seems', () => {
  const code = () => platform.issueCode({ openid: 'attacker', scope: 'snsapi_base' })
  const codeOf = async (response: Response) => [response.status, (await response.json()).code]

  it('needs a state', async () => {
    expect(await codeOf(await visitor.get(`/wechat/callback?code=${code()}`))).toEqual([400, 'STATE_MISSING'])
    expect(await codeOf(await visitor.get('/wechat/callback'))).toEqual([400, 'STATE_MISSING'])
  })

  it('does not take a state that it has not issued', async () => {
    expect(await codeOf(await visitor.get(`/wechat/callback?code=${code()}&state=0123456789abcdef`))).toEqual([
      400,
      'STATE_UNKNOWN',
    ])
    expect(platform.count('/sns/oauth2/access_token')).toBe(0)
  })

  it('does not take the state of another browser', async () => {
    const state = await startLogin()
    const victim = createVisitor(site)
    await victim.get('/wechat/login')
    expect(await codeOf(await victim.get(`/wechat/callback?code=${code()}&state=${state}`))).toEqual([
      400,
      'STATE_FOREIGN',
    ])
    expect(platform.count('/sns/oauth2/access_token')).toBe(0)
  })

  it('does not take a state twice with different codes', async () => {
    const state = await startLogin()
    await visitor.get(`/wechat/callback?code=${code()}&state=${state}`)
    expect(await codeOf(await visitor.get(`/wechat/callback?code=${code()}&state=${state}`))).toEqual([
      400,
      'STATE_REPLAYED',
    ])
  })

  it('starts again in a browser that lost the cookie, and stops the third time', async () => {
    let state = await startLogin('?return_to=/me')
    for (const _round of [1, 2]) {
      visitor.cookies.clear()
      const again = await visitor.get(`/wechat/callback?code=${code()}&state=${state}`)
      expect(again.status).toBe(302)
      state = authorizeQuery(again)['state'] ?? ''
    }
    visitor.cookies.clear()
    expect(await codeOf(await visitor.get(`/wechat/callback?code=${code()}&state=${state}`))).toEqual([
      400,
      'LOGIN_LOOP',
    ])
    expect(platform.count('/sns/oauth2/access_token')).toBe(0)
  })

  it('stops a browser in which the session does not stick, the third time', async () => {
    for (const _round of [1, 2]) {
      const state = await startLogin()
      expect((await visitor.get(`/wechat/callback?code=${code()}&state=${state}`)).status).toBe(303)
      visitor.cookies.delete('weh5_session')
    }
    expect(await codeOf(await visitor.get('/wechat/login'))).toEqual([400, 'LOGIN_LOOP'])
  })

  describe('believed on its state alone', () => {
    beforeEach(() => {
      const session = { secret: 'a-session-secret-of-32-characters' }
      const account = createOfficialAccount({ appId, appSecret, endpoints: { api: platform.origin } })
      const login = { scope: 'snsapi_base', session, stateBinding: 'store' } as const
      server.removeAllListeners('request')
      server.on(
        'request',
        express().use('/wechat', wechatRouter(account, { origin: site, jsConfig: { allow: [site] }, login })),
      )
    })

    const signIn = async (openid: string, deliveries = 1): Promise<number[]> => {
      const { state } = authorizeQuery(await visitor.get('/wechat/login'))
      const callback = `/wechat/callback?code=${platform.issueCode({ openid, scope: 'snsapi_base' })}&state=${state}`
      visitor.cookies.clear()
      const statuses: number[] = []
      for (let delivery = 0; delivery < deliveries; delivery++) statuses.push((await visitor.get(callback)).status)
      visitor.cookies.clear()
      return statuses
    }

    it('stops a browser that keeps no cookie at all, the third time', async () => {
      expect([await signIn('o1'), await signIn('o1'), await signIn('o1')]).toEqual([[303], [303], [400]])
      expect(await signIn('o2')).toEqual([303])
    })

    it('counts a callback that is delivered twice once', async () => {
      expect([await signIn('o1', 3), await signIn('o1', 3)]).toEqual([
        [303, 303, 303],
        [303, 303, 303],
      ])
    })
  })

  it('lets somebody sign out and in as often as they like', async () => {
    for (const _round of [1, 2, 3, 4]) {
      const state = await startLogin()
      expect((await visitor.get(`/wechat/callback?code=${code()}&state=${state}`)).status).toBe(303)
      await visitor.post('/wechat/logout')
    }
  })

  it('starts again when WeChat does not take the code, then signs in', async () => {
    const state = await startLogin('?return_to=/me')
    const again = await visitor.get(`/wechat/callback?code=made-up&state=${state}`)
    const callback = await visitor.get(`/wechat/callback?code=${code()}&state=${authorizeQuery(again)['state']}`)
    expect([callback.status, callback.headers.get('location')]).toEqual([303, '/me'])
  })

  it('can be tried again after WeChat was out of reach', async () => {
    const state = await startLogin()
    const path = `/wechat/callback?code=${code()}&state=${state}`
    platform.once('/sns/oauth2/access_token', '<html>')
    expect(await codeOf(await visitor.get(path))).toEqual([502, 'WECHAT_ANSWER_UNREADABLE'])
    expect((await visitor.get(path)).status).toBe(303)
  })

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/%09/evil.example'])(
    'does not return to %s',
    async (to) => {
      const response = await visitor.get(`/wechat/login?return_to=${to.includes('%') ? to : encodeURIComponent(to)}`)
      expect(await codeOf(response)).toEqual([400, 'RETURN_TO_NOT_ALLOWED'])
    },
  )

  it('does not know other scopes', async () => {
    expect(await codeOf(await visitor.get('/wechat/login?scope=snsapi_everything'))).toEqual([400, 'SCOPE_UNKNOWN'])
  })
})

describe('the Host header', () => {
  const badHost = (path: string) => `GET ${path} HTTP/1.1\r\nHost: bad host\r\nConnection: close\r\n\r\n`

  it('plays no part in a router that knows its origin', async () => {
    const { status, body } = await rawRequest(site, badHost('/wechat/me'))
    expect([status, JSON.parse(body).code]).toEqual([401, 'NOT_SIGNED_IN'])
  })

  it('may be no host at all', async () => {
    const account = createOfficialAccount({ appId, appSecret })
    const other = createServer(express().use(wechatRouter(account, { jsConfig: { allow: [site] } })))
    const { status, body } = await rawRequest(await listen(other), badHost('/js-config'))
    expect([status, JSON.parse(body).code]).toEqual([404, 'NOT_FOUND'])
    await close(other)
  })
})

describe('a router without an origin', () => {
  it('believes the Host header only when the allow-list has it', async () => {
    const account = createOfficialAccount({ appId, appSecret, endpoints: { api: platform.origin } })
    const session = { secret: 'a-session-secret-of-32-characters' }
    const app = express()
    app.use(
      wechatRouter(account, {
        jsConfig: { allow: ['https://m.example.com'] },
        login: { scope: 'snsapi_base', session },
      }),
    )
    const other = createServer(app)
    const response = await fetch(`${await listen(other)}/login`, { redirect: 'manual' })
    expect([response.status, (await response.json()).code]).toEqual([500, 'ORIGIN_UNKNOWN'])
    await close(other)
  })
})

describe('account.shakearound.getShakeInfo', () => {
  it('tells who shook and where', async () => {
    const account = createOfficialAccount({ appId, appSecret, endpoints: { api: platform.origin } })
    const shake = await account.shakearound.getShakeInfo({ ticket: 'shaken' })
    expect(shake).toMatchObject({ openid: 'oVDmXjp7y8aG2AlBuRpMZTb1-cmA', beacon: { major: 10001, minor: 19007 } })
    await expect(account.shakearound.getShakeInfo({ ticket: 'old' })).rejects.toMatchObject({ errcode: 9001003 })
  })
})
