import { Redis } from 'ioredis'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createOfficialAccount, type OfficialAccount } from '../src/account.ts'
import { storeKey } from '../src/credentials/store-key.ts'
import { redisStore } from '../src/stores/redis-store.ts'
import type { HookEvents } from '../src/telemetry/telemetry.ts'
import { buildWorker, signInCluster, startProcess } from './cluster.ts'
import { appId, appSecret, startPlatform, type TestPlatform } from './platform.ts'
import { startRedis, type TestRedis } from './redis-server.ts'

const url = 'https://m.example.com/'
let redis: TestRedis
let client: Redis
let platform: TestPlatform

beforeAll(async () => {
  await buildWorker()
  redis = await startRedis()
  client = new Redis({ path: redis.path })
  // ioredis reports every lost connection; the store is what reports an outage.
  client.on('error', () => {})
}, 60_000)
afterAll(async () => {
  client.disconnect()
  await redis.stop()
})
beforeEach(async () => {
  platform = await startPlatform()
  platform.latency = 30
})
afterEach(() => platform.close())

const fetches = () => [platform.count('/cgi-bin/stable_token'), platform.count('/cgi-bin/ticket/getticket')]

describe('four processes that start cold', { timeout: 60_000 }, () => {
  it('fetch one token and one ticket between them with Redis', async () => {
    await client.flushall()
    expect(
      await signInCluster({ processes: 4, signs: 20, origin: platform.origin, store: { redis: redis.path } }),
    ).toEqual([])
    expect(fetches()).toEqual([1, 1])
  })

  it('fetch one token and one ticket between them with files', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'weh5-cluster-'))
    expect(await signInCluster({ processes: 4, signs: 20, origin: platform.origin, store: { dir } })).toEqual([])
    expect(fetches()).toEqual([1, 1])
  })

  it('renew a token that was killed from outside once', async () => {
    await client.flushall()
    const store = { redis: redis.path }
    const before = createOfficialAccount({
      appId,
      appSecret,
      store: redisStore(client),
      endpoints: { api: platform.origin },
    })
    await before.credentials.accessToken()
    platform.killToken()
    expect(await signInCluster({ processes: 4, signs: 20, origin: platform.origin, store })).toEqual([])
    expect(platform.count('/cgi-bin/stable_token')).toBe(2)
  })
})

describe('with Redis', () => {
  const events: HookEvents['store'][] = []
  const open = (): OfficialAccount =>
    createOfficialAccount({
      appId,
      appSecret,
      store: redisStore(client),
      endpoints: { api: platform.origin },
      hooks: { store: (event) => void events.push(event) },
    })
  beforeEach(async () => {
    events.length = 0
    await client.flushall()
  })

  it('a process takes over when the one that was renewing is killed', { timeout: 30_000 }, async () => {
    platform.latency = 60_000
    const store = { redis: redis.path }
    const renewing = await startProcess({ signs: 1, origin: platform.origin, store })
    renewing.send('go')
    await expect.poll(() => platform.count('/cgi-bin/stable_token'), { timeout: 10_000 }).toBe(1)
    const killed = once(renewing, 'exit')
    renewing.kill('SIGKILL')
    await killed
    expect(await redisStore(client).lease?.(storeKey(appId, 'access_token'), 1_000)).toBeUndefined()
    platform.latency = 0
    await expect(open().jssdk.sign({ url })).resolves.toMatchObject({ appId })
  })

  it('a process does not wait for ever for one that hangs', { timeout: 30_000 }, async () => {
    await redisStore(client).lease?.(storeKey(appId, 'access_token'), 60_000)
    await expect(open().jssdk.sign({ url })).resolves.toMatchObject({ appId })
  })

  it(
    'signing goes on while Redis is stopped, which is reported once, and uses it again when it is back',
    { timeout: 30_000 },
    async () => {
      const running = open()
      await running.jssdk.sign({ url })
      await redis.stop()
      const started = open()
      await Promise.all([running.jssdk.sign({ url }), started.jssdk.sign({ url })])
      await started.jssdk.sign({ url })
      expect(events.map((event) => event.state)).toEqual(['down'])

      await redis.start()
      await expect.poll(() => client.status, { timeout: 10_000 }).toBe('ready')
      await expect.poll(() => open().jssdk.sign({ url }), { timeout: 10_000 }).toMatchObject({ appId })
      expect(await client.get(storeKey(appId, 'access_token'))).toContain('expiresAt')
    },
  )
})
