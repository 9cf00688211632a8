import { randomUUID } from 'node:crypto'
import type { Store } from './store.ts'

/** What is used of `ioredis`: a `Redis` or a `Cluster`. */
export interface IoredisClient {
  call(command: string, ...args: string[]): Promise<unknown>
}

/** What is used of `redis` (node-redis): a connected client. */
export interface NodeRedisClient {
  sendCommand(args: string[]): Promise<unknown>
}

const putIfEqual = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1`

const deleteIfEqual = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`

/**
 * Keeps everything in Redis: right for any number of processes on any number of machines. Keys start with `weh5:`.
 *
 * @example
 * ```ts
 * import { redisStore } from '@weh5/server/redis'
 * import { Redis } from 'ioredis'
 *
 * createOfficialAccount({ appId, appSecret, store: redisStore(new Redis(url)) })
 * ```
 */
export function redisStore(client: IoredisClient | NodeRedisClient): Store {
  const send = (...args: [string, ...string[]]): Promise<unknown> =>
    'call' in client ? client.call(...args) : client.sendCommand(args)

  return {
    async get(key) {
      const value = await send('GET', key)
      return typeof value === 'string' ? value : undefined
    },

    async put(key, value, { ttl, expect }) {
      const life = String(Math.max(1, Math.round(ttl)))
      if (expect === undefined) return (await send('SET', key, value, 'PX', life)) === 'OK'
      if (expect === null) return (await send('SET', key, value, 'PX', life, 'NX')) === 'OK'
      return (await send('EVAL', putIfEqual, '1', key, expect, value, life)) === 1
    },

    async lease(key, ttl) {
      const name = `${key}:lease`
      const token = randomUUID()
      if ((await send('SET', name, token, 'PX', String(Math.round(ttl)), 'NX')) !== 'OK') return undefined
      return {
        async release() {
          await send('EVAL', deleteIfEqual, '1', name, token)
        },
      }
    },
  }
}
