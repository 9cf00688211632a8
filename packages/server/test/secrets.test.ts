import fc from 'fast-check'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createMerchant,
  createOfficialAccount,
  createRouter,
  fileStore,
  shakeRedPacket,
  type OfficialAccount,
} from '../src/index.ts'
import { scrub } from '../src/secrets/scrub.ts'
import { Secret } from '../src/secrets/secret.ts'
import type { Store } from '../src/stores/store.ts'
import { appId, appSecret, failure, startPlatform, type TestPlatform } from './platform.ts'

const origin = 'https://m.example.com'
const sessionSecret = 'a-session-secret-that-nobody-may-see'
const apiKey = 'a-merchant-key-that-nobody-may-see'
const refreshToken = 'a-refresh-token-that-nobody-may-see'
const userToken = 'a-user-token-that-nobody-may-see'
const oauthCode = 'a-code-that-nobody-may-see'

/** Everything that was printed, thrown, answered or written as a name while something went wrong. */
let seen: string[]
let platform: TestPlatform
let dir: string

beforeEach(async () => {
  seen = []
  platform = await startPlatform()
  dir = await mkdtemp(join(tmpdir(), 'weh5-secrets-'))
})
afterEach(() => platform.close())

const see = (value: unknown): void => {
  seen.push(inspect(value, { depth: 20, showHidden: true, getters: true }), String(value), JSON.stringify(value) ?? '')
  if (value instanceof Error)
    seen.push(value.stack ?? '', inspect(value.cause, { depth: 20 }), JSON.stringify(Object.entries(value)))
}

function open(overrides: { store?: Store; api?: string; fetch?: typeof fetch } = {}): OfficialAccount {
  const line = (...values: unknown[]) => values.forEach(see)
  return createOfficialAccount({
    appId,
    appSecret,
    store: overrides.store ?? fileStore({ dir }),
    endpoints: { api: overrides.api ?? platform.origin },
    ...(overrides.fetch ? { fetch: overrides.fetch } : {}),
    logger: { debug: line, info: line, warn: line, error: line },
    hooks: { request: see, response: see, retry: see, refresh: see, reject: see, store: see },
  })
}

/** A login that has been started, and the callback that ends it, through the routes. */
async function callBack(account: OfficialAccount): Promise<void> {
  const login = { scope: 'snsapi_userinfo', session: { secret: sessionSecret } } as const
  const router = createRouter(account, { origin, jsConfig: { allow: [origin] }, login })
  const started = await router.fetch(new Request(`${origin}/wechat/login`))
  const state = new URL(started.headers.get('location') ?? origin).searchParams.get('state')
  const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? ''
  const response = await router.fetch(
    new Request(`${origin}/wechat/callback?code=${oauthCode}&state=${state}`, { headers: { cookie } }),
  )
  seen.push(await response.text())
}

/** What a deployment does, with errors caught and looked at. */
const walks: Readonly<Record<string, (account: OfficialAccount) => Promise<unknown>>> = {
  signing: (account) => account.jssdk.sign({ url: origin }),
  'a card': (account) => account.card.ext({ cardId: 'p1' }),
  'a call': (account) => account.shakearound.getShakeInfo({ ticket: 'shaken' }),
  'a login': callBack,
  'a refresh': (account) => account.oauth.refresh({ refreshToken: new Secret(refreshToken) }),
  'a check': (account) => account.oauth.isAlive({ openid: 'o1', tokens: { accessToken: new Secret(userToken) } }),
  'a profile': (account) => account.oauth.profile({ openid: 'o1', tokens: { accessToken: new Secret(userToken) } }),
}

const paths = ['/cgi-bin/stable_token', '/cgi-bin/ticket/getticket', '/shakearound/user/getshakeinfo']
const snsPaths = ['/sns/oauth2/access_token', '/sns/oauth2/refresh_token', '/sns/auth', '/sns/userinfo']

/** An answer that quotes everything that a request of ours may hold. */
const quoting = [appSecret, refreshToken, userToken, oauthCode].join(' ')

const mishaps: Readonly<Record<string, (path: string) => void>> = {
  'hangs up': (path) => platform.always(path, { hangUp: true }),
  'answers HTTP 500': (path) => platform.always(path, { status: 500, text: quoting }),
  'answers HTTP 404 in HTML': (path) => platform.always(path, { status: 404, text: `<html>${quoting}` }),
  'answers no JSON': (path) => platform.always(path, quoting),
  'answers an error that quotes the request': (path) =>
    platform.always(path, ({ query, body }) =>
      failure(40097, `invalid args ${Object.values(query).join(' ')} ${body}`),
    ),
  'refuses the credentials': (path) => platform.always(path, failure(40001, 'invalid credential')),
  'is busy': (path) => platform.always(path, failure(-1, 'system error')),
  'leaves fields out': (path) => platform.always(path, { errcode: 0, note: quoting }),
}

const brokenStores: Readonly<Record<string, Store>> = {
  'fails like a Redis client, quoting the command': {
    get: () => Promise.reject(Object.assign(new Error(quoting), { command: { name: 'get', args: [quoting] } })),
    put: (_key, value) => Promise.reject(Object.assign(new Error(value), { command: { name: 'set', args: [value] } })),
  },
  'holds nonsense': { get: async () => '{"value":', put: async () => false },
}

async function walkAll(account: OfficialAccount): Promise<void> {
  see(account)
  await Promise.all(Object.values(walks).map((walk) => walk(account).then(see, see)))
}

async function expectNothingSecret(): Promise<void> {
  seen.push(...(await readdir(dir)))
  const secrets = [
    appSecret,
    sessionSecret,
    apiKey,
    refreshToken,
    userToken,
    oauthCode,
    platform.token(),
    platform.jsapiTicket,
  ]
  const text = seen.join('\n')
  for (const secret of secrets.filter((each) => each !== '')) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain(encodeURIComponent(secret))
  }
  expect(text).toContain('WECHAT_')
}

describe('secrets stay out of errors, logs, answers and file names', () => {
  describe.each(Object.keys(mishaps))('when WeChat %s', (mishap) => {
    it.each([...paths, ...snsPaths])('at %s', { timeout: 60_000 }, async (path) => {
      mishaps[mishap]?.(path)
      if (path === '/sns/userinfo') {
        const tokens = {
          access_token: userToken,
          refresh_token: refreshToken,
          expires_in: 7200,
          openid: 'o1',
          scope: 'snsapi_userinfo',
        }
        platform.always('/sns/oauth2/access_token', tokens)
      }
      await walkAll(open())
      await expectNothingSecret()
    })
  })

  it.each(Object.entries(brokenStores))('when the store %s', async (_name, store) => {
    platform.always('/cgi-bin/ticket/getticket', failure(45009, 'reach max api daily quota limit'))
    await walkAll(open({ store }))
    await expectNothingSecret()
  })

  it('when the way to WeChat is closed', async () => {
    await walkAll(open({ api: 'http://127.0.0.1:1' }))
    await expectNothingSecret()
  })

  it('when a fetch of somebody else’s throws what it was given', async () => {
    const throwing: typeof fetch = async (request) => {
      throw new Error(request instanceof Request ? `${request.url} ${await request.text()}` : String(request))
    }
    await walkAll(open({ fetch: throwing }))
    await expectNothingSecret()
  })

  it('when the configuration is wrong', async () => {
    const attempts = [
      () => createOfficialAccount({ appId: appSecret, appSecret }),
      () =>
        createRouter(open(), {
          jsConfig: { allow: [] },
          login: { scope: 'snsapi_base', session: { secret: 'short' } },
        }),
      () =>
        createMerchant({
          version: 'v3',
          appId,
          mchId: '1900000001',
          serialNo: '5F0B',
          privateKey: apiKey,
          apiV3Key: apiKey,
          platformKeys: {},
        }),
      () => createMerchant({ version: 'v2', appId, apiKey, signType: 'MD5' }).chooseWXPay({ prepayId: 'p' }),
      () => shakeRedPacket({ openid: 'o1', lotteryId: 'l1', key: apiKey }),
    ]
    for (const attempt of attempts) {
      try {
        see(attempt())
      } catch (error) {
        see(error)
      }
    }
    seen.push('WECHAT_')
    await expectNothingSecret()
  })
})

describe('scrub', () => {
  it('takes every secret out of a text, as it is and percent-encoded', () => {
    const secret = fc.string({ minLength: 6 }).filter((each) => !'[redacted]'.includes(each))
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (hidden, before, after) => {
        const clean = scrub(`${before}${hidden}${after}${encodeURIComponent(hidden)}`, [hidden])
        expect(clean).not.toContain(hidden)
        expect(clean).not.toContain(encodeURIComponent(hidden))
      }),
    )
  })
})
