import { createRouter, createOfficialAccount, toNodeHandler, type Router } from '@weh5/server'
import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { honoApp } from '../examples/hono.ts'
import { koaApp } from '../examples/koa.ts'
import { nextRoute } from '../examples/next.ts'
import { appId, appSecret, close, listen, startPlatform, type TestPlatform } from './platform.ts'

const origin = 'https://m.example.com'
let platform: TestPlatform
let router: Router

beforeAll(async () => {
  platform = await startPlatform()
  const account = createOfficialAccount({ appId, appSecret, endpoints: { api: platform.origin } })
  const session = { secret: 'a-session-secret-of-32-characters' }
  router = createRouter(account, { origin, jsConfig: { allow: [origin] }, login: { scope: 'snsapi_base', session } })
})
afterAll(() => platform.close())

type Send = (method: string, path: string) => Promise<Response>

/** Sends over a real socket. */
function served(listener: () => RequestListener): (work: (send: Send) => Promise<void>) => Promise<void> {
  return async (work) => {
    const server = createServer(listener())
    const site = await listen(server)
    await work((method, path) => fetch(site + path, { method, redirect: 'manual' })).finally(() => close(server))
  }
}

/** Calls a function that takes a web-standard request. */
function called(handler: () => (request: Request) => Response | Promise<Response>) {
  return (work: (send: Send) => Promise<void>) =>
    work(async (method, path) => handler()(new Request(origin + path, { method })))
}

const adapters: Readonly<Record<string, (work: (send: Send) => Promise<void>) => Promise<void>>> = {
  'node:http': served(() => toNodeHandler(router)),
  Koa: served(() => koaApp(router).callback()),
  Hono: called(() => (request) => honoApp(router).fetch(request)),
  Next: called(() => (request) => nextRoute(router)[request.method === 'POST' ? 'POST' : 'GET'](request)),
  'a fetch server': called(() => router.fetch),
}

describe.each(Object.entries(adapters))('%s', (_name, open) => {
  it('serves the routes', async () => {
    await open(async (send) => {
      const signed = await send('GET', `/wechat/js-config?url=${encodeURIComponent(origin)}`)
      expect(await signed.json()).toMatchObject({ appId, signature: expect.stringMatching(/^[0-9a-f]{40}$/) })

      const login = await send('GET', '/wechat/login?return_to=/me')
      expect(login.status).toBe(302)
      expect(login.headers.get('location')).toContain(encodeURIComponent(`${origin}/wechat/callback`))
      expect(login.headers.get('set-cookie')).toMatch(/^weh5_login=\w+; .*Secure/)

      expect((await send('GET', '/wechat/me')).status).toBe(401)
      const logout = await send('POST', '/wechat/logout')
      expect([logout.status, logout.headers.getSetCookie().length, await logout.text()]).toEqual([204, 2, ''])
      expect((await send('GET', '/wechat/logout')).status).toBe(405)
      expect((await send('GET', '/wechat/nothing')).status).toBe(404)
    })
  })
})
