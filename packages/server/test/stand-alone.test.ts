import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { variables } from '../src/cli/variables.ts'
import { bundle } from './bundle.ts'
import { appId, appSecret, close, failure, listen, startPlatform, type TestPlatform } from './platform.ts'
import { textMessage } from './push-messages.ts'
import { createPushSender } from './push-sender.ts'
import { startRedis } from './redis-server.ts'

const origin = 'https://m.example.com'
const key = 'an-access-token-key-of-32-characters'
let command: string
let platform: TestPlatform
let dir: string
const running: ChildProcess[] = []

beforeAll(async () => {
  command = await bundle('src/cli/main.ts')
}, 60_000)
beforeEach(async () => {
  platform = await startPlatform()
  dir = await mkdtemp(join(tmpdir(), 'weh5-stand-alone-'))
})
afterEach(() => platform.close())
afterAll(() => running.forEach((child) => child.kill('SIGKILL')))

interface Ended {
  readonly status: number | null
  readonly out: string
}

/** Runs the command as a user would, until it ends. */
async function run(env: Record<string, string>, ...args: string[]): Promise<Ended> {
  const { child, out } = launch(env, ...args)
  const [status] = await once(child, 'exit')
  return { status, out: out() }
}

function launch(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [command, ...args], { env: { PATH: process.env['PATH'] ?? '', ...env } })
  running.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => (text += String(chunk)))
  return { child, out: () => text }
}

const environment = (extra: Record<string, string> = {}): Record<string, string> => ({
  WECHAT_APP_ID: appId,
  WECHAT_APP_SECRET: appSecret,
  WECHAT_API_ORIGIN: platform.origin,
  JS_CONFIG_ALLOW: `${origin}, https://*.shop.example`,
  PUBLIC_ORIGIN: origin,
  SESSION_SECRET: 'a-session-secret-of-32-characters',
  ACCESS_TOKEN_KEY: key,
  STORE_DIR: dir,
  HOST: '127.0.0.1',
  PORT: '0',
  ...extra,
})

/** Starts the server and waits until it says where it listens. */
async function serve(extra?: Record<string, string>) {
  const { child, out } = launch(environment(extra))
  await expect.poll(out, { timeout: 10_000 }).toContain('listens')
  const url = /"url":"([^"]+)"/.exec(out())?.[1] ?? ''
  const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers, redirect: 'manual' })
  const post = (path: string, body: string) => fetch(url + path, { method: 'POST', body })
  return { child, out, get, post }
}

const bearer = { authorization: `Bearer ${key}` }

describe('weh5-server', () => {
  it('explains itself', async () => {
    const { status, out } = await run({}, '--help')
    expect(status).toBe(0)
    for (const { name, what } of variables) expect(out).toContain(`${name.padEnd(20)}${what}`)
    expect((await run({}, '--version')).out).toMatch(/^\d+\.\d+\.\d+/)
  })

  it('names everything that is wrong with its configuration, but no value', async () => {
    const { status, out } = await run({
      ...environment(),
      PORT: 'http',
      WECHAT_APP_ID: '',
      JS_CONFIG_ALLOW: 'm.example.com',
      SESSION_SECRET: 'too-short',
      PUSH_TOKEN: 'pushtoken',
    })
    expect(status).toBe(1)
    const named = variables.map((each) => each.name).filter((name) => out.includes(`${name}:`))
    expect(named).toEqual([
      'WECHAT_APP_ID',
      'JS_CONFIG_ALLOW',
      'SESSION_SECRET',
      'PUSH_AES_KEY',
      'PUSH_FORWARD_URL',
      'PORT',
    ])
    expect(out).not.toContain('too-short')
    expect(out).not.toMatch(/\n\s+at /)
  })

  it('says that a port is taken', async () => {
    const { status, out } = await run(environment({ PORT: new URL(platform.origin).port }))
    expect([status, out]).toEqual([1, expect.stringContaining('EADDRINUSE')])
  })

  it('signs pages and logs visitors in, under any prefix', async () => {
    const { get } = await serve()
    for (const prefix of ['', '/wechat']) {
      const signed = await get(`${prefix}/js-config?url=${encodeURIComponent('https://a.shop.example/')}`)
      expect(await signed.json()).toMatchObject({ appId })
      const login = await get(`${prefix}/login`)
      expect(new URL(login.headers.get('location') ?? '').searchParams.get('redirect_uri')).toBe(
        `${origin}${prefix}/callback`,
      )
    }
    expect((await get('/js-config?url=https%3A%2F%2Fevil.example')).status).toBe(403)
    expect((await get('/nothing')).status).toBe(404)
  })

  it('hands the access_token to services that know the key', async () => {
    const { get } = await serve()
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: key }]) {
      const refused = await get('/access-token', headers)
      expect([refused.status, (await refused.json()).code]).toEqual([401, 'KEY_INVALID'])
    }
    const answer = await get('/access-token', bearer)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { access_token, expires_in } = await answer.json()
    expect(access_token).toBe(platform.token())
    expect(expires_in).toBeGreaterThan(7100)
  })

  it('gives another access_token to a service whose own was refused, once for all of them', async () => {
    const { get } = await serve()
    const { access_token: dead } = await (await get('/access-token', bearer)).json()
    platform.killToken()
    const answers = await Promise.all([1, 2, 3].map(() => get('/access-token', { ...bearer, 'refused-token': dead })))
    for (const answer of answers) expect((await answer.json()).access_token).toBe(platform.token())
    expect(platform.count('/cgi-bin/stable_token')).toBe(2)
  })

  it('posts verified pushes to a service, and has WeChat push again what that one did not take', async () => {
    const received: { key: unknown; push: unknown }[] = []
    let status = 503
    const service = createServer(async (message, response) => {
      received.push({ key: message.headers['idempotency-key'], push: JSON.parse(await textOf(message)) })
      response.writeHead(status).end()
    })
    const encodingAESKey = 'a'.repeat(43)
    const forward = { PUSH_TOKEN: 'pushtoken', PUSH_AES_KEY: encodingAESKey, PUSH_FORWARD_URL: await listen(service) }
    const { post } = await serve(forward)
    const now = Date.now()
    const sender = createPushSender({ token: 'pushtoken', encodingAESKey, appId, now: () => now })
    const { query, body } = sender.safe(textMessage('在吗', now))
    expect((await post(`/wechat/push?${query}`, body)).status).toBeGreaterThanOrEqual(500)
    status = 204
    expect((await post(`/wechat/push?${query}`, body)).status).toBe(200)
    expect((await post(`/wechat/push?${query.replace('nonce=', 'nonce=9')}`, body)).status).toBe(401)
    expect(received).toEqual([
      received[1],
      { key: expect.any(String), push: expect.objectContaining({ content: '在吗' }) },
    ])
    await close(service)
  })

  it('tells Prometheus what it does', async () => {
    const { get } = await serve()
    await get(`/wechat/js-config?url=${encodeURIComponent(origin)}`)
    await get('/wechat/me')
    await get('/scan/for/secrets.php')
    const text = await (await get('/metrics')).text()
    expect(text).toContain('weh5_http_request_seconds_count{route="js-config",status="200"} 1')
    expect(text).toContain('weh5_credential_refreshes_total{credential="jsapi_ticket",from="platform"} 1')
    expect(text).toContain('weh5_rejects_total{route="me",code="NOT_SIGNED_IN"} 1')
    expect(text).toContain('weh5_http_request_seconds_count{route="unknown",status="404"} 1')
    expect(text).toContain('weh5_store_up 1')
    expect(text).not.toContain('secrets.php')
  })

  it('finds its token again after a restart', async () => {
    const first = await serve()
    await first.get('/access-token', bearer)
    first.child.kill('SIGTERM')
    await once(first.child, 'exit')
    const second = await serve()
    await second.get('/access-token', bearer)
    expect(platform.count('/cgi-bin/stable_token')).toBe(1)
  })

  it('answers what is under way before it ends', async () => {
    const { child, get } = await serve()
    platform.latency = 400
    const signing = get(`/js-config?url=${encodeURIComponent(origin)}`)
    await expect.poll(() => platform.calls.length, { timeout: 10_000 }).toBe(1)
    child.kill('SIGTERM')
    expect((await signing).status).toBe(200)
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('writes its log as JSON and never a secret', async () => {
    const { out, get } = await serve({ LOG_LEVEL: 'debug' })
    platform.once('/cgi-bin/ticket/getticket', failure(45009, 'reach max api daily quota limit'))
    await get(`/js-config?url=${encodeURIComponent(origin)}`)
    await get('/access-token', bearer)
    await expect.poll(out, { timeout: 10_000 }).toContain('WECHAT_QUOTA_SPENT')
    const lines = out().trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).name)).toEqual(lines.map(() => 'weh5-server'))
    for (const secret of [appSecret, platform.token(), key]) expect(out()).not.toContain(secret)
  })

  it(
    'keeps its tokens in Redis, is not ready while Redis is down, and ready again when it is back',
    { timeout: 30_000 },
    async () => {
      const redis = await startRedis({ port: true })
      const { get } = await serve({ REDIS_URL: redis.url })
      expect((await get('/readyz')).status).toBe(200)
      await get(`/js-config?url=${encodeURIComponent(origin)}`)
      await redis.stop()
      await expect.poll(async () => (await get('/readyz')).status, { timeout: 10_000 }).toBe(503)
      expect((await get(`/js-config?url=${encodeURIComponent(origin)}`)).status).toBe(200)
      expect((await get('/healthz')).status).toBe(200)
      await redis.start()
      await expect.poll(async () => (await get('/readyz')).status, { timeout: 10_000 }).toBe(200)
      await redis.stop()
    },
  )
})
