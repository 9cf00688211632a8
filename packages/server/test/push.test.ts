import type { Push } from '@weh5/protocol/push'
import {
  createOfficialAccount,
  memoryStore,
  reply,
  type Delivery,
  type HookEvents,
  type PushHandlers,
  type PushOptions,
  type Store,
} from '@weh5/server'
import express, { type Request, type RequestHandler } from 'express'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { appId, appSecret, failure, startPlatform, type TestPlatform } from './platform.ts'
import { event, textMessage } from './push-messages.ts'
import { createPushSender } from './push-sender.ts'
import { expressSite, fetchSite, type OpenPushSite, type PushSite } from './push-site.ts'

const token = 'AAAAA'
const encodingAESKey = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
const now = Date.now()
const sender = createPushSender({ token, encodingAESKey, appId, now: () => now })

let platform: TestPlatform
let pushes: HookEvents['push'][]
const sites: PushSite[] = []

beforeEach(async () => {
  platform = await startPlatform()
  pushes = []
})
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()))
  await platform.close()
})

type Options = Partial<PushOptions> & { readonly store?: Store; readonly openSite?: OpenPushSite }

async function open({ store, openSite = fetchSite, ...push }: Options): Promise<PushSite> {
  const site = await openSite({
    // One key or both, handlers or a queue: the parts make a whole.
    push: { token, encodingAESKey, ...('deliver' in push ? {} : { on: {} }), ...push } as PushOptions,
    hooks: { push: (each) => void pushes.push(each) },
    api: platform.origin,
    ...(store ? { store } : {}),
  })
  sites.push(site)
  return site
}

const send = async ({ post }: PushSite, body: string) => (await post(sender.safe(body))).text()
const outcomes = () => pushes.map(({ outcome }) => outcome)
const customerService = () =>
  platform.calls
    .filter(({ path }) => path === '/cgi-bin/message/custom/send')
    .map(({ body }): unknown => JSON.parse(body))

describe('push', () => {
  it('calls the handler of the name, with typed fields', async () => {
    const on = {
      'event:subscribe': vi.fn<NonNullable<PushHandlers['event:subscribe']>>(({ scene }) => reply.text(`to ${scene}`)),
      'event:LOCATION': vi.fn<NonNullable<PushHandlers['event:LOCATION']>>(({ latitude }) => reply.text(`${latitude}`)),
    }
    const site = await open({ on })
    const subscribed = event('subscribe', now, '<EventKey>qrscene_hall-2</EventKey><Ticket>t</Ticket>')
    expect(sender.open(await send(site, subscribed))).toContain('to hall-2')
    const located = event('LOCATION', now, '<Latitude>23.5</Latitude><Longitude>1</Longitude><Precision>1</Precision>')
    expect(sender.open(await send(site, located))).toContain('<![CDATA[23.5]]>')
    expect(on['event:subscribe']).toHaveBeenCalledTimes(1)
    expect(pushes).toEqual([
      { name: 'event:subscribe', outcome: 'replied' },
      { name: 'event:LOCATION', outcome: 'replied' },
    ])
  })

  it('swaps sender and receiver in a reply, and dates it in seconds', async () => {
    const site = await open({ on: { text: () => reply.transfer() } })
    const xml = sender.open(await send(site, textMessage('hi', now)))
    expect(xml).toMatch(
      /^<xml><ToUserName><!\[CDATA\[o6_bmjrPTlm6_2sgVt7hMZOPfL2M\]\]><\/ToUserName><FromUserName><!\[CDATA\[gh_0123456789ab\]\]><\/FromUserName><CreateTime>\d{10}<\/CreateTime><MsgType><!\[CDATA\[transfer_customer_service\]\]><\/MsgType><\/xml>$/,
    )
  })

  it('hands a MsgId beyond 2^53 over as it came', async () => {
    const text = vi.fn<NonNullable<PushHandlers['text']>>(() => reply.none())
    expect(await send(await open({ on: { text } }), textMessage('hi', now, '23456789012345678901'))).toBe('success')
    expect(text.mock.calls[0]?.[0].msgId).toBe('23456789012345678901')
  })

  it('counts what nobody handles, and loses nothing that has a handler for the rest', async () => {
    const silent = await open({})
    expect(await send(silent, textMessage('hi', now))).toBe('success')
    expect(await send(silent, event('brand_new_event', now))).toBe('success')
    expect(pushes).toEqual([
      { name: 'text', outcome: 'unhandled' },
      { name: 'unknown', outcome: 'unhandled' },
    ])
    const rest = vi.fn<NonNullable<PushHandlers['*']>>(() => reply.none())
    const unknown = vi.fn<NonNullable<PushHandlers['unknown']>>(() => reply.none())
    const attentive = await open({ on: { '*': rest, unknown } })
    await send(attentive, textMessage('hi', now))
    await send(attentive, event('brand_new_event', now, '<Strange><Thing>1</Thing></Strange>'))
    expect(rest.mock.calls.map(([push]) => push.name)).toEqual(['text'])
    expect(unknown.mock.calls[0]?.[0]).toMatchObject({ event: 'brand_new_event', raw: { Strange: { Thing: '1' } } })
  })

  it('reads the encrypted part of a compatible push, and answers in plain text', async () => {
    const site = await open({ mode: 'compat', on: { text: ({ content }) => reply.text(content) } })
    const { query, body } = sender.compat(textMessage('genuine', now))
    const tampered = body.replace('genuine', 'forged')
    expect(await (await site.post({ query, body: tampered })).text()).toContain(
      '<Content><![CDATA[genuine]]></Content>',
    )
  })

  it('is not led astray by a user who writes the envelope of a compatible push', async () => {
    const site = await open({ mode: 'compat', on: { text: ({ content }) => reply.text(content) } })
    const response = await site.post(sender.compat(textMessage('<Encrypt>AAAA</Encrypt>', now)))
    expect(await response.text()).toContain('<Content><![CDATA[<Encrypt>AAAA</Encrypt>]]></Content>')
  })

  it('answers a plain push in plain text where that was written down', async () => {
    const site = await open({ mode: 'plain', on: { text: ({ content }) => reply.text(content) } })
    const response = await site.post(sender.plain(textMessage('hi', now)))
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(await response.text()).toContain('<Content><![CDATA[hi]]></Content>')
  })

  it('understands JSON pushes, and answers them in JSON', async () => {
    const message = `{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":${Math.floor(now / 1000)},"MsgType":"text","Content":"hi","MsgId":23456789012345678901}`
    const text = vi.fn<NonNullable<PushHandlers['text']>>(({ content }) => reply.text(content))
    const site = await open({ on: { text } })
    const { query, body } = sender.safe(message)
    const encrypt = /CDATA\[([\w+/=]{40,})\]/.exec(body)?.[1]
    const answered = await (
      await site.post({ query, body: JSON.stringify({ ToUserName: 'gh_1', Encrypt: encrypt }) })
    ).json()
    expect(Object.keys(answered as object)).toEqual(['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce'])
    expect(text.mock.calls[0]?.[0].msgId).toBe('23456789012345678901')

    const plain = await open({ mode: 'plain', on: { text } })
    expect(await (await plain.post(sender.plain(message))).json()).toMatchObject({ MsgType: 'text', Content: 'hi' })
  })

  it('accepts the old key while it changes, and answers with it', async () => {
    const site = await open({
      encodingAESKey: ['abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', encodingAESKey],
      on: { text: () => reply.text('ok') },
    })
    expect(sender.open(await send(site, textMessage('hi', now)))).toContain('ok')
  })

  it.each([
    [{ token: 'no' }],
    [{ encodingAESKey: 'short' }],
    [{ encodingAESKey: undefined }],
    [{ mode: 'safe', encodingAESKey: undefined }],
  ])('does not start with %j', async (push) => {
    await expect(open(push as unknown as Options)).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
  })

  it('works on its own, without a router', async () => {
    const account = createOfficialAccount({ appId, appSecret })
    const { fetch } = account.push({ token, encodingAESKey, on: { text: () => reply.text('hi') } })
    const { query, body } = sender.safe(textMessage('hi', now))
    const response = await fetch(new Request(`https://m.example.com/?${query}`, { method: 'POST', body }))
    expect(sender.open(await response.text())).toContain('hi')
    const bad = await fetch(new Request('https://m.example.com/', { method: 'DELETE' }))
    expect([bad.status, await bad.json()]).toMatchObject([405, { code: 'METHOD_NOT_ALLOWED' }])
  })
})

describe('a handler that fails', () => {
  const secret = new Error('password=hunter2')

  it('is reported, and WeChat is told nothing of it', async () => {
    const site = await open({
      on: {
        text: () => {
          throw secret
        },
      },
    })
    expect(await send(site, textMessage('hi', now))).toBe('success')
    expect(pushes).toEqual([{ name: 'text', outcome: 'failed', error: secret }])
  })

  it('may have an apology', async () => {
    const site = await open({ on: { text: () => Promise.reject(secret) }, onError: () => reply.text('Sorry') })
    expect(sender.open(await send(site, textMessage('hi', now)))).toContain('Sorry')
    expect(outcomes()).toEqual(['failed', 'replied'])
  })

  it('may have an apology that fails too', async () => {
    const site = await open({ on: { text: () => Promise.reject(secret) }, onError: () => Promise.reject(secret) })
    expect(await send(site, textMessage('hi', now))).toBe('success')
    expect(outcomes()).toEqual(['failed', 'failed'])
  })

  it('may return what WeChat would refuse', async () => {
    const article = { title: 't', description: '', picUrl: '', url: 'https://m.example.com/' }
    const site = await open({ on: { text: () => reply.news([article, article]) } })
    expect(await send(site, textMessage('hi', now))).toBe('success')
    expect(pushes).toMatchObject([{ outcome: 'failed', error: { code: 'REPLY_INVALID' } }])
  })
})

describe('a handler that takes longer than WeChat waits', () => {
  /** Replies when it is told to. */
  function slowHandler() {
    let finish = () => {}
    const told = new Promise<void>((resolve) => (finish = resolve))
    const text = vi.fn(() => told.then(() => reply.text('late')))
    return { text, finish: () => finish() }
  }

  it('is not waited for, and its reply goes out through customer service', async () => {
    platform.always('/cgi-bin/message/custom/send', { errcode: 0, errmsg: 'ok' })
    const { text, finish } = slowHandler()
    const site = await open({ on: { text }, deadlineMs: 40, late: 'customer-service' })
    expect(await send(site, textMessage('hi', now))).toBe('success')
    expect(customerService()).toEqual([])
    finish()
    await expect
      .poll(customerService)
      .toEqual([{ touser: 'o6_bmjrPTlm6_2sgVt7hMZOPfL2M', msgtype: 'text', text: { content: 'late' } }])
    await expect.poll(outcomes).toEqual(['overdue', 'replied-late'])
  })

  it('hands its reply to onLate', async () => {
    const onLate = vi.fn()
    const { text, finish } = slowHandler()
    const site = await open({ on: { text }, deadlineMs: 40, onLate })
    expect(await send(site, textMessage('hi', now))).toBe('success')
    finish()
    await expect.poll(() => onLate.mock.calls).toMatchObject([[{ type: 'text', content: 'late' }, { name: 'text' }]])
  })

  it('loses its reply aloud where nobody said what should become of it', async () => {
    const { text, finish } = slowHandler()
    const site = await open({ on: { text }, deadlineMs: 40 })
    await send(site, textMessage('hi', now))
    finish()
    await expect.poll(outcomes).toEqual(['overdue', 'reply-lost'])
  })

  it('has a refusal of the platform reported', async () => {
    platform.always('/cgi-bin/message/custom/send', failure(45015, 'response out of time limit'))
    const { text, finish } = slowHandler()
    const site = await open({ on: { text }, deadlineMs: 40, late: 'customer-service' })
    await send(site, textMessage('hi', now))
    finish()
    const reported = [{ outcome: 'overdue' }, { outcome: 'failed', error: { errcode: 45015 } }]
    await expect.poll(() => pushes).toMatchObject(reported)
  })

  it('does not run again for a retry, which gets the same answer', async () => {
    const { text, finish } = slowHandler()
    const onLate = vi.fn()
    const site = await open({ on: { text }, deadlineMs: 40, onLate })
    const message = textMessage('hi', now)
    expect(await send(site, message)).toBe('success')
    expect(await send(site, message)).toBe('success')
    finish()
    await expect.poll(() => onLate.mock.calls.length).toBe(1)
    expect(await send(site, message)).toBe('success')
    expect(text).toHaveBeenCalledTimes(1)
  })
})

describe('never twice', () => {
  it('lets a retry that overtakes the first answer wait for it', async () => {
    const text = vi.fn(() => sleep(100).then(() => reply.text('done')))
    const site = await open({ on: { text } })
    const message = textMessage('hi', now)
    const bodies = await Promise.all(Array.from({ length: 5 }, () => send(site, message)))
    expect(new Set(bodies).size).toBe(1)
    expect(sender.open(bodies[0] ?? '')).toContain('done')
    expect(text).toHaveBeenCalledTimes(1)
    expect(outcomes().filter((outcome) => outcome === 'repeated')).toHaveLength(4)
  })

  it('holds across processes that share a store', async () => {
    const store = memoryStore()
    const text = vi.fn(() => sleep(20).then(() => reply.text('done')))
    const first = await open({ on: { text }, store })
    const second = await open({ on: { text }, store })
    const message = textMessage('hi', now)
    const bodies = await Promise.all([send(first, message), send(second, message)])
    bodies.push(await send(second, message))
    expect(new Set(bodies).size).toBe(1)
    expect(text).toHaveBeenCalledTimes(1)
  })

  it('tells two messages apart that share a MsgId, as fifteen people once had', async () => {
    const text = vi.fn(() => reply.none())
    const site = await open({ on: { text } })
    const message = textMessage('hi', now, '1')
    await send(site, message)
    await send(site, message.replace('o6_bmjrPTlm6_2sgVt7hMZOPfL2M', 'o6_somebody_else'))
    expect(text).toHaveBeenCalledTimes(2)
  })

  it('holds where the process that had a push died: it is acknowledged, not handled again', async () => {
    const store = memoryStore()
    const text = vi.fn(() => reply.text('twice'))
    const dead = await open({ deliver: () => new Promise<void>(() => {}), store, deadlineMs: 60_000 })
    const message = textMessage('hi', now)
    void dead.post(sender.safe(message))
    const alive = await open({ on: { text }, store, deadlineMs: 80 })
    await sleep(20)
    expect(await send(alive, message)).toBe('success')
    expect(text).not.toHaveBeenCalled()
  })

  it('holds within the process while the store is down', async () => {
    const down: Store = { get: () => Promise.reject(new Error('down')), put: () => Promise.reject(new Error('down')) }
    const text = vi.fn(() => reply.text('done'))
    const site = await open({ on: { text }, store: down })
    const message = textMessage('hi', now)
    const bodies = [await send(site, message), await send(site, message)]
    expect(bodies[0]).toBe(bodies[1])
    expect(text).toHaveBeenCalledTimes(1)
  })
})

describe('a queue in place of handlers', () => {
  it('gets the typed push and an id, and WeChat gets its answer at once', async () => {
    const deliver = vi.fn<(push: Push, delivery: Delivery) => Promise<void>>(() => Promise.resolve())
    const site = await open({ deliver })
    const message = textMessage('hi', now)
    expect([await send(site, message), await send(site, message)]).toEqual(['success', 'success'])
    expect(deliver.mock.calls).toMatchObject([
      [{ name: 'text', content: 'hi' }, { id: expect.stringMatching(/^[\w-]{22}$/) }],
    ])
    expect(outcomes()).toEqual(['delivered', 'repeated'])
  })

  it('makes WeChat try again when it does not take a push', async () => {
    const deliver = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('redis://:secret@host is down'))
    const site = await open({ deliver })
    const message = textMessage('hi', now)
    const failed = await site.post(sender.safe(message))
    const body = await failed.text()
    expect([failed.status, body]).toEqual([503, expect.stringContaining('PUSH_NOT_DELIVERED')])
    expect(body).not.toContain('secret')
    expect(await send(site, message)).toBe('success')
    expect(await send(site, message)).toBe('success')
    expect(deliver).toHaveBeenCalledTimes(2)
    expect(outcomes()).toEqual(['failed', 'delivered', 'repeated'])
  })
})

describe('a queue that does not answer', () => {
  it('never makes WeChat believe that it took a push', async () => {
    const deliver = vi.fn(() => new Promise<void>(() => {}))
    const site = await open({ deliver, deadlineMs: 60 })
    const message = textMessage('hi', now)
    const attempts = await Promise.all([site.post(sender.safe(message)), site.post(sender.safe(message))])
    for (const attempt of [...attempts, await site.post(sender.safe(message))])
      expect([attempt.status, await attempt.json()]).toMatchObject([503, { code: 'PUSH_NOT_DELIVERED' }])
  })

  it('gets a push again that a process took along when it died', async () => {
    const store = memoryStore()
    const dead = await open({ deliver: () => new Promise<void>(() => {}), store, deadlineMs: 60_000 })
    const message = textMessage('hi', now)
    void dead.post(sender.safe(message))
    const deliver = vi.fn(() => Promise.resolve())
    const alive = await open({ deliver, store, deadlineMs: 100 })
    await expect.poll(() => send(alive, message)).toBe('success')
    expect(deliver).toHaveBeenCalledTimes(1)
  })
})

describe('a body parser in front', () => {
  const on = { text: () => reply.text('read') }
  const keep: RequestHandler = express.json({
    verify: (request: Request & { rawBody?: Buffer }, _response, bytes) => void (request.rawBody = bytes),
    type: () => true,
    strict: false,
  })
  const xmlParser: RequestHandler = (request, _response, next) => {
    request.resume().on('end', () => {
      request.body = { xml: { tousername: ['gh_1'] } }
      next()
    })
  }

  it.each<[string, RequestHandler, string]>([
    ['express.raw()', express.raw({ type: () => true }), 'text/xml'],
    ['express.text()', express.text({ type: () => true }), 'text/xml'],
    ['express.json() that does not feel concerned', express.json(), 'text/xml'],
  ])('may be %s', async (_name, parser, contentType) => {
    const site = await open({ on, openSite: expressSite(parser) })
    const response = await site.post(sender.safe(textMessage('hi', now)), { 'content-type': contentType })
    expect(sender.open(await response.text())).toContain('read')
  })

  it('may be one that keeps the bytes as rawBody', async () => {
    const site = await open({ mode: 'plain', on, openSite: expressSite(keep) })
    const message = JSON.stringify({
      ToUserName: 'gh_1',
      FromUserName: 'o1',
      CreateTime: 1,
      MsgType: 'text',
      Content: 'hi',
      MsgId: '1',
    })
    const response = await site.post({ ...sender.plain(message) }, { 'content-type': 'application/json' })
    expect(await response.json()).toMatchObject({ Content: 'read' })
  })

  it.each<[string, RequestHandler, string]>([
    ['express.json()', express.json({ type: () => true, strict: false }), 'application/json'],
    ['express.urlencoded()', express.urlencoded({ type: () => true }), 'application/x-www-form-urlencoded'],
    ['express-xml-bodyparser', xmlParser, 'text/xml'],
  ])('is named with the cure when it is %s', async (name, parser, contentType) => {
    const site = await open({ mode: 'plain', on, openSite: expressSite(parser) })
    const response = await site.post({ ...sender.plain('{"a":1}') }, { 'content-type': contentType })
    expect([response.status, await response.json()]).toMatchObject([
      500,
      { code: 'BODY_CONSUMED', message: expect.stringContaining(name), hint: expect.stringContaining('rawBody') },
    ])
  })

  it('may leave an empty object behind without having read anything', async () => {
    const touch: RequestHandler = (request, _response, next) => {
      request.body = {}
      next()
    }
    const site = await open({ on, openSite: expressSite(touch) })
    expect(sender.open(await send(site, textMessage('hi', now)))).toContain('read')
  })

  it('may have swallowed the body without a trace', async () => {
    const swallow: RequestHandler = (request, _response, next) => void request.resume().on('end', () => next())
    const site = await open({ on, openSite: expressSite(swallow) })
    expect(await (await site.post(sender.safe(textMessage('hi', now)))).json()).toMatchObject({ code: 'BODY_CONSUMED' })
  })

  it('may have read a web-standard request before', async () => {
    const { fetch } = createOfficialAccount({ appId, appSecret }).push({ token, encodingAESKey, on })
    const { query, body } = sender.safe(textMessage('hi', now))
    const request = new Request(`https://m.example.com/?${query}`, { method: 'POST', body })
    await request.text()
    expect(await (await fetch(request)).json()).toMatchObject({ code: 'BODY_CONSUMED' })
  })
})
