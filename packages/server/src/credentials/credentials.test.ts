import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appId, appSecret, failure, startPlatform, type TestPlatform } from '../../test/platform.ts'
import { createOfficialAccount, type OfficialAccount } from '../account.ts'
import { storeKey } from './store-key.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { Store } from '../stores/store.ts'

const url = 'https://m.example.com/'
let platform: TestPlatform
let now: number
const clock = { now: () => now }

beforeEach(async () => {
  now = 1_700_000_000_000
  platform = await startPlatform()
})
afterEach(() => platform.close())

const open = (store?: Store): OfficialAccount =>
  createOfficialAccount({ appId, appSecret, endpoints: { api: platform.origin }, clock, ...(store ? { store } : {}) })

const sign = (account: OfficialAccount, times: number) =>
  Promise.all(Array.from({ length: times }, () => account.jssdk.sign({ url })))

describe('credentials', () => {
  it('fetches one token and one ticket for a thousand pages that are signed at once', async () => {
    const configs = await sign(open(), 1000)
    expect(new Set(configs.map((config) => config.nonceStr)).size).toBe(1000)
    expect(platform.count('/cgi-bin/stable_token')).toBe(1)
    expect(platform.count('/cgi-bin/ticket/getticket')).toBe(1)
  })

  it('never forces a new token', async () => {
    await sign(open(), 1)
    expect(JSON.parse(platform.calls[0]?.body ?? '')).toMatchObject({
      grant_type: 'client_credential',
      force_refresh: false,
    })
  })

  it('renews a token that somebody else killed, once for everybody', async () => {
    const account = open()
    await account.credentials.accessToken()
    platform.killToken()
    const shakes = await Promise.all(
      Array.from({ length: 20 }, () => account.shakearound.getShakeInfo({ ticket: 'shaken' })),
    )
    expect(shakes).toHaveLength(20)
    expect(platform.count('/cgi-bin/stable_token')).toBe(2)
  })

  it('asks once more and then gives up when the platform refuses every token', async () => {
    platform.always('/shakearound/user/getshakeinfo', failure(40001, 'invalid credential'))
    await expect(open().shakearound.getShakeInfo({ ticket: 'shaken' })).rejects.toMatchObject({
      code: 'WECHAT_TOKEN_REJECTED',
      errcode: 40001,
      rid: '5f0b1a2c-0d1e2f30-4a5b6c7d',
    })
    expect(platform.count('/shakearound/user/getshakeinfo')).toBe(2)
  })

  it('serves the old ticket while a new one is fetched', async () => {
    const account = open()
    const before = await account.credentials.ticket('jsapi')
    now += 7200_000 * 0.95
    platform.latency = 50
    expect((await account.credentials.ticket('jsapi')).value.reveal()).toBe(before.value.reveal())
    await expect
      .poll(async () => (await account.credentials.ticket('jsapi')).value.reveal(), { timeout: 10_000 })
      .not.toBe(before.value.reveal())
    expect(platform.count('/cgi-bin/ticket/getticket')).toBe(2)
  })

  it('waits for a new ticket when the old one is over', async () => {
    const account = open()
    const before = await account.credentials.ticket('jsapi')
    now += 7200_000
    expect((await account.credentials.ticket('jsapi')).value.reveal()).not.toBe(before.value.reveal())
  })

  it('shares them between the processes of one store', async () => {
    const store = memoryStore({ clock })
    await sign(open(store), 1)
    await sign(open(store), 1)
    expect(platform.count('/cgi-bin/stable_token')).toBe(1)
    expect(platform.count('/cgi-bin/ticket/getticket')).toBe(1)
  })

  it('writes over what it cannot read', async () => {
    const store = memoryStore({ clock })
    for (const nonsense of ['', 'null', '{"value":', '{"value":"x"}']) {
      await store.put(storeKey(appId, 'access_token'), nonsense, { ttl: 60_000 })
      await open(store).credentials.accessToken()
      expect(await store.get(storeKey(appId, 'access_token'))).toContain(platform.token())
    }
  })

  it('keeps signing while the store is down', async () => {
    const broken: Store = {
      get: () => Promise.reject(new Error('ECONNREFUSED')),
      put: () => Promise.reject(new Error('ECONNREFUSED')),
    }
    const account = open(broken)
    await sign(account, 20)
    await sign(account, 20)
    expect(platform.count('/cgi-bin/stable_token')).toBe(1)
  })

  it('uses the legacy token where an account has to', async () => {
    const account = createOfficialAccount({
      appId,
      appSecret,
      endpoints: { api: platform.origin },
      tokenMode: 'legacy',
    })
    await sign(account, 20)
    expect(platform.count('/cgi-bin/token')).toBe(1)
    expect(platform.count('/cgi-bin/stable_token')).toBe(0)
  })

  it('takes the token from a central service, and tells it which one was refused', async () => {
    const asked: (string | undefined)[] = []
    const account = createOfficialAccount({
      appId,
      appSecret,
      endpoints: { api: platform.origin },
      tokenMode: async ({ refused }) => {
        asked.push(refused)
        return { value: refused === undefined ? 'stale' : platform.token(), expiresIn: 7200 }
      },
    })
    await sign(account, 20)
    expect(asked).toEqual([undefined, 'stale'])
    expect(platform.count('/cgi-bin/stable_token')).toBe(0)
  })

  it('keeps the accounts of one store apart', async () => {
    const store = memoryStore({ clock })
    await sign(open(store), 1)
    const other = createOfficialAccount({
      appId: 'wxfedcba9876543210',
      appSecret,
      store,
      endpoints: { api: platform.origin },
    })
    await expect(other.jssdk.sign({ url })).rejects.toMatchObject({ errcode: 40013 })
  })

  it('does not ask again at once after the platform said no', async () => {
    platform.always('/cgi-bin/stable_token', failure(45009, 'reach max api daily quota limit'))
    const account = open()
    for (let page = 0; page < 5; page++) {
      await expect(account.jssdk.sign({ url })).rejects.toMatchObject({ code: 'WECHAT_QUOTA_SPENT', retryable: false })
    }
    expect(platform.count('/cgi-bin/stable_token')).toBe(1)
  })

  it('tells hooks and the logger what it does, and survives a hook that throws', async () => {
    const events: object[] = []
    const lines: unknown[][] = []
    const log = (...line: unknown[]) => void lines.push(line)
    platform.once('/cgi-bin/stable_token', failure(-1, 'system error'))
    const account = createOfficialAccount({
      appId,
      appSecret,
      endpoints: { api: platform.origin },
      logger: { debug: log, info: log, warn: log, error: log },
      hooks: {
        request: (event) => void events.push({ request: event }),
        response: ({ ms: _ms, ...event }) => void events.push({ response: event }),
        retry: (event) => void events.push({ retry: event }),
        refresh: ({ credential, from }) => {
          events.push({ refresh: { credential, from } })
          throw new Error('a broken hook')
        },
      },
    })
    await account.credentials.accessToken()
    const call = { method: 'POST', path: '/cgi-bin/stable_token' }
    expect(events).toEqual([
      { request: { ...call, attempt: 1 } },
      { response: { ...call, status: 200 } },
      { retry: { path: call.path, attempt: 2, reason: 'WECHAT_BUSY' } },
      { request: { ...call, attempt: 2 } },
      { response: { ...call, status: 200 } },
      { refresh: { credential: 'access_token', from: 'platform' } },
    ])
    expect(lines).toHaveLength(events.length)
    expect(JSON.stringify(lines)).not.toContain(platform.token())
  })

  it('says what is wrong with the account', async () => {
    const account = createOfficialAccount({ appId, appSecret: 'wrong', endpoints: { api: platform.origin } })
    await expect(account.jssdk.sign({ url })).rejects.toMatchObject({
      code: 'WECHAT_CREDENTIALS_REJECTED',
      errcode: 40125,
    })
  })

  it('tries again when the platform is busy or breaks', async () => {
    platform.once('/cgi-bin/stable_token', failure(-1, 'system error'))
    platform.once('/cgi-bin/ticket/getticket', { status: 502, text: '<html>bad gateway</html>' })
    platform.once('/cgi-bin/ticket/getticket', { hangUp: true })
    await expect(sign(open(), 1)).resolves.toHaveLength(1)
  })

  it.each([
    ['something else answers', '<html>proxy</html>', 'WECHAT_ANSWER_UNREADABLE'],
    ['a field is missing', { expires_in: 7200 }, 'WECHAT_ANSWER_UNREADABLE'],
    ['the platform is down', { status: 500, text: '' }, 'WECHAT_UNREACHABLE'],
    ['nobody answers', { hangUp: true }, 'WECHAT_UNREACHABLE'],
  ] as const)('has a code for it when %s', async (_case, answer, code) => {
    platform.always('/cgi-bin/stable_token', answer)
    await expect(sign(open(), 1)).rejects.toMatchObject({ code })
  })
})
