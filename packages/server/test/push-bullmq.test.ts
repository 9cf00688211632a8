import { examplePush } from '@weh5/protocol/push'
import { createOfficialAccount, reply, type OfficialAccount } from '@weh5/server'
import { pushProcessor, type PushJob } from '@weh5/server/bullmq'
import type { Queue } from 'bullmq'
import express from 'express'
import { createServer } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createQueue, receiver, worker } from '../examples/push-worker.ts'
import { appId, appSecret, close, listen, startPlatform, type TestPlatform } from './platform.ts'
import { textMessage } from './push-messages.ts'
import { createPushSender } from './push-sender.ts'
import { startRedis, type TestRedis } from './redis-server.ts'

const token = 'AAAAA'
const encodingAESKey = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
const now = Date.now()
const sender = createPushSender({ token, encodingAESKey, appId, now: () => now })

let redis: TestRedis
let platform: TestPlatform
let account: OfficialAccount
let queue: Queue
const closers: (() => Promise<void>)[] = []

beforeAll(async () => {
  redis = await startRedis()
})
afterAll(() => redis.stop())

beforeEach(async () => {
  platform = await startPlatform()
  platform.always('/cgi-bin/message/custom/send', { errcode: 0, errmsg: 'ok' })
  account = createOfficialAccount({ appId, appSecret, endpoints: { api: platform.origin } })
  // BullMQ's own pauses between attempts grow to twenty seconds.
  queue = createQueue({ path: redis.path, maxRetriesPerRequest: 1, retryStrategy: () => 100 })
  queue.on('error', () => {})
})
afterEach(async () => {
  await Promise.all(closers.splice(0).map((end) => end()))
  await queue.close()
  await platform.close()
})

/** A machine of its own: it shares nothing but the queue. */
async function machine() {
  const own = createOfficialAccount({ appId, appSecret })
  const server = createServer(express().use(receiver(own, { token, encodingAESKey }, queue)))
  const site = await listen(server)
  closers.push(() => close(server))
  return (message: string) => {
    const { query, body } = sender.safe(message)
    return fetch(`${site}/push?${query}`, { method: 'POST', body })
  }
}

describe('pushes through BullMQ', () => {
  it('are answered at once and handled by a worker, once, whatever WeChat repeats', async () => {
    const send = await machine()
    const sendElsewhere = await machine()
    for (const content of ['one', 'two', 'three']) {
      const message = textMessage(content, now)
      for (const each of [send, send, sendElsewhere]) expect(await (await each(message)).text()).toBe('success')
    }

    const running = worker(account, { path: redis.path, maxRetriesPerRequest: null })
    const sent = () => {
      const calls = platform.calls.filter(({ path }) => path === '/cgi-bin/message/custom/send')
      return new Set(calls.map(({ body }) => JSON.parse(body).text.content))
    }
    const expected = new Set(['You said one', 'You said two', 'You said three'])
    await expect.poll(sent, { timeout: 5_000 }).toEqual(expected)
    expect(platform.count('/cgi-bin/message/custom/send')).toBe(3)
    await running.close()
  })

  it('leave a failing handler to the queue, and refuse what cannot be sent later', async () => {
    const job: PushJob = { data: { ...examplePush('text'), raw: {} } }
    const failing = pushProcessor(account, { text: () => Promise.reject(new Error('down')) })
    await expect(failing(job)).rejects.toThrow('down')
    const transfer = pushProcessor(account, { text: () => reply.transfer() })
    await expect(transfer(job)).rejects.toMatchObject({ code: 'REPLY_INVALID' })
    await expect(pushProcessor(account, {})(job)).resolves.toBeUndefined()
  })

  it('are asked for again while Redis is down', async () => {
    const send = await machine()
    const message = textMessage('hi', now)
    await redis.stop()
    const refused = await send(message)
    expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'PUSH_NOT_DELIVERED' }])
    await redis.start()
    await expect.poll(async () => (await send(message)).status, { timeout: 10_000 }).toBe(200)
  })
})
