// One process of a cluster: signs a page many times at once and sends back why it could not. Started by cluster.ts.
import { Redis } from 'ioredis'
import { createOfficialAccount, fileStore } from '../src/index.ts'
import { redisStore } from '../src/redis.ts'
import type { WorkerOptions } from './cluster.ts'

const { appId, appSecret, origin, store, signs } = JSON.parse(process.argv[2] ?? '') as WorkerOptions
const account = createOfficialAccount({
  appId,
  appSecret,
  store: 'redis' in store ? redisStore(new Redis({ path: store.redis })) : fileStore(store),
  endpoints: { api: origin },
})

process.send?.([])
process.once('message', () => void sign())

async function sign(): Promise<void> {
  const url = 'https://m.example.com/'
  const results = await Promise.allSettled(Array.from({ length: signs }, () => account.jssdk.sign({ url })))
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))
  process.send?.(failures, () => process.exit())
}
