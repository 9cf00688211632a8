// One process of cold-start.bench.mjs.
import { createOfficialAccount, fileStore, memoryStore } from '@weh5/server'
import { redisStore } from '@weh5/server/redis'
import { Redis } from 'ioredis'

const { origin, store, signs, warm } = JSON.parse(process.argv[2])
const stores = {
  memory: () => memoryStore(),
  redis: () => redisStore(new Redis({ path: store.redis })),
  dir: () => fileStore(store),
}
const account = createOfficialAccount({
  appId: 'wx0123456789abcdef',
  appSecret: '0123456789abcdef0123456789abcdef',
  store: stores[Object.keys(store)[0]](),
  endpoints: { api: origin },
})

if (warm) await account.credentials.accessToken()
process.send('ready')
process.once('message', async () => {
  const url = 'https://m.example.com/'
  const results = await Promise.allSettled(Array.from({ length: signs }, () => account.jssdk.sign({ url })))
  process.send(results.filter(({ status }) => status === 'rejected').length, () => process.exit())
})
