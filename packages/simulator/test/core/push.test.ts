import { createSimulator, unavailable, type Simulator } from '@weh5/simulator'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decryptPush, encryptPush } from '../../src/push/encryption.ts'
import { signPush } from '../../src/push/signature.ts'

interface Received {
  readonly query: URLSearchParams
  readonly body: string
}

let sim: Simulator
let server: Server
let url: string
let received: Received[]
/** How the account's server answers a POST; `undefined` leaves it hanging. */
let answer: (received: Received) => string | undefined

beforeEach(async () => {
  sim = createSimulator()
  received = []
  answer = () => 'success'
  server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/push`
})
afterEach(async () => {
  await sim.close()
  server.closeAllConnections()
  server.close()
})

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { searchParams } = new URL(request.url ?? '', 'http://server')
  const [signature, timestamp = '', nonce = ''] = ['signature', 'timestamp', 'nonce'].map(
    (name) => searchParams.get(name) ?? '',
  )
  expect(signature).toBe(signPush(sim.account.token, timestamp, nonce))
  if (request.method === 'GET') return void response.end(searchParams.get('echostr'))
  let body = ''
  for await (const chunk of request) body += String(chunk)
  const one = { query: searchParams, body }
  received.push(one)
  const text = answer(one)
  if (text !== undefined) response.end(text)
}

const field = (text: string, name: string): string =>
  new RegExp(`<${name}><!\\[CDATA\\[(.*?)\\]\\]>`, 's').exec(text)?.[1] ?? ''
const reply = (body: string, content: string): string =>
  `<xml><ToUserName><![CDATA[${field(body, 'FromUserName')}]]></ToUserName><FromUserName><![CDATA[${field(body, 'ToUserName')}]]></FromUserName><CreateTime>1</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content></xml>`

describe('the server address', () => {
  it('is checked with an echo', async () => {
    expect(await sim.push.connect(url)).toBe(true)
    expect(await sim.push.connect('http://127.0.0.1:1/push')).toBe(false)
  })

  it('is needed to send', async () => {
    await expect(sim.push.send('text')).rejects.toThrow('push.connect')
  })
})

describe('a message', () => {
  it('arrives in the clear in plain mode, and its reply reaches the user', async () => {
    await sim.push.connect(url, { mode: 'plain' })
    answer = ({ body }) => reply(body, '欢迎')
    const delivery = await sim.push.send('text', { content: '你好 ]]> <b>' }, { user: 'bob' })
    expect(delivery.reply).toMatchObject({ MsgType: 'text', Content: '欢迎' })
    expect(delivery.notice).toBeUndefined()
    const { body, query } = received[0] ?? { body: '', query: undefined }
    expect(body).toContain('你好 ]]]]><![CDATA[> <b>')
    expect(field(body, 'ToUserName')).toBe(sim.account.originalId)
    expect(query?.get('openid')).toBe(field(body, 'FromUserName'))
    expect(query?.has('encrypt_type')).toBe(false)
  })

  it('arrives encrypted only in safe mode, and twice over in compatible mode', async () => {
    const { appId, token, encodingAESKey } = sim.account
    for (const mode of ['safe', 'compatible'] as const) {
      await sim.push.connect(url, { mode })
      await sim.push.send('text', { content: 'hi' })
      const { query, body } = received.pop() ?? { query: new URLSearchParams(), body: '' }
      const encrypted = field(body, 'Encrypt')
      expect(query.get('msg_signature')).toBe(
        signPush(token, query.get('timestamp') ?? '', query.get('nonce') ?? '', encrypted),
      )
      expect(field(decryptPush(encrypted, appId, encodingAESKey) ?? '', 'Content')).toBe('hi')
      expect(body.includes('<Content>')).toBe(mode === 'compatible')
    }
  })

  it('takes an encrypted reply, and none with a wrong signature or of another account', async () => {
    await sim.push.connect(url, { mode: 'safe' })
    const { appId, token, encodingAESKey } = sim.account
    const encrypted = (body: string, forApp: string, signature?: string): string => {
      const plain = decryptPush(field(body, 'Encrypt'), appId, encodingAESKey) ?? ''
      const cipher = encryptPush(reply(plain, 'ok'), forApp, encodingAESKey, '0123456789abcdef')
      return `<xml><Encrypt><![CDATA[${cipher}]]></Encrypt><MsgSignature>${signature ?? signPush(token, '1', '2', cipher)}</MsgSignature><TimeStamp>1</TimeStamp><Nonce>2</Nonce></xml>`
    }
    answer = ({ body }) => encrypted(body, appId)
    expect((await sim.push.send('text')).reply).toMatchObject({ Content: 'ok' })
    answer = ({ body }) => encrypted(body, appId, 'forged')
    expect((await sim.push.send('text')).attempts).toMatchObject([{ reply: { fault: 'wrong-signature' } }])
    answer = ({ body }) => encrypted(body, 'wx0')
    expect(await sim.push.send('text')).toMatchObject({
      notice: unavailable,
      attempts: [{ reply: { fault: 'wrong-encryption' } }],
    })
  })

  it('is sent three times, five seconds each, with one MsgId and a new signature', async () => {
    await sim.push.connect(url, { mode: 'plain' })
    answer = () => undefined
    sim.world.clock.freeze()
    const sent = sim.push.send('text', { content: 'hi' })
    for (const tries of [1, 2, 3]) {
      await expect.poll(() => received.length).toBe(tries)
      sim.world.clock.advance('5s')
    }
    const delivery = await sent
    expect(delivery).toMatchObject({
      notice: unavailable,
      attempts: [{ fault: 'timeout' }, { fault: 'timeout' }, { fault: 'timeout' }],
    })
    expect(new Set(received.map(({ body }) => field(body, 'MsgId'))).size).toBe(1)
    expect(new Set(received.map(({ query }) => query.get('nonce'))).size).toBe(3)
  })

  it('stops being retried once answered', async () => {
    await sim.push.connect(url, { mode: 'plain' })
    sim.world.clock.freeze()
    answer = () => (received.length < 2 ? undefined : 'success')
    const sent = sim.push.send('text')
    await expect.poll(() => received.length).toBe(1)
    sim.world.clock.advance('5s')
    expect((await sent).attempts.map(({ answered }) => answered)).toEqual([false, true])
    expect((await sent).notice).toBeUndefined()
  })

  it('may arrive twice at once', async () => {
    await sim.push.connect(url, { mode: 'plain' })
    await sim.push.send('text', {}, { copies: 2 })
    expect(new Set(received.map(({ body }) => field(body, 'MsgId'))).size).toBe(1)
    expect(received).toHaveLength(2)
  })

  it.each([
    ['JSON', () => '{"ok":true}', 'unreadable'],
    ['a reply to somebody else', () => reply('', 'x'), 'wrong-recipient'],
    ['a DOCTYPE', () => '<!DOCTYPE xml><xml></xml>', 'unreadable'],
    ['an unknown type', ({ body }: Received) => reply(body, 'x').replace('[text]', '[hologram]'), 'unknown-type'],
  ])('answered with %s shows the user that the account is unavailable', async (_what, malformed, fault) => {
    await sim.push.connect(url, { mode: 'plain' })
    answer = malformed
    expect(await sim.push.send('text')).toMatchObject({ notice: unavailable, attempts: [{ reply: { fault } }] })
  })

  it('opens the window for customer-service messages', async () => {
    await sim.push.connect(url, { mode: 'plain' })
    await sim.push.send('text', {}, { user: 'alice' })
    const { appId: appid, appSecret: secret } = sim.account
    const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret })
    const { access_token } = (await (
      await sim.platform.fetch(`https://api.weixin.qq.com/cgi-bin/token?${query.toString()}`)
    ).json()) as { access_token: string }
    const response = await sim.platform.fetch(
      `https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=${access_token}`,
      {
        method: 'POST',
        body: JSON.stringify({
          touser: field(received[0]?.body ?? '', 'FromUserName'),
          msgtype: 'text',
          text: { content: 'later' },
        }),
      },
    )
    expect(await response.json()).toMatchObject({ errcode: 0 })
  })
})

describe('following', () => {
  it('is what the events say', async () => {
    await sim.push.connect(url, { mode: 'plain' })
    const bob = sim.world.state.users[1]
    await sim.push.send('event:subscribe', {}, { user: 'bob' })
    expect(bob?.subscribed).toEqual([sim.account.appId])
    expect(field(received[0]?.body ?? '', 'Event')).toBe('subscribe')
    await sim.push.send('event:unsubscribe', {}, { user: 'bob' })
    expect(bob?.subscribed).toEqual([])
  })
})
