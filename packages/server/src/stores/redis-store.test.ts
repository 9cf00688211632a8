import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll } from 'vitest'
import { startRedis, type TestRedis } from '../../test/redis-server.ts'
import { describeStore } from '../../test/store-conformance.ts'
import { redisStore } from './redis-store.ts'

let redis: TestRedis
const closers: (() => unknown)[] = []
beforeAll(async () => {
  redis = await startRedis()
})
afterAll(async () => {
  for (const close of closers) close()
  await redis.stop()
})

describeStore('redisStore with ioredis', async () => {
  const client = new Redis({ path: redis.path })
  closers.push(() => client.disconnect())
  return redisStore(client)
})

describeStore('redisStore with node-redis', async () => {
  const client = createClient({ socket: { path: redis.path, tls: false } })
  await client.connect()
  closers.push(() => client.destroy())
  return redisStore(client)
})
