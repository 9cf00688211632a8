import { reply, type PushHandlers } from '@weh5/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { appId } from './platform.ts'
import { event, textMessage } from './push-messages.ts'
import { createPushSender } from './push-sender.ts'
import { pushSites, type PushSite, type PushSiteOptions } from './push-site.ts'

const token = 'AAAAA'
const encodingAESKey = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

let now: number
const clock = { now: () => now }
const sender = createPushSender({ token, encodingAESKey, appId, now: clock.now })
const text = vi.fn<NonNullable<PushHandlers['text']>>(({ content }) => reply.text(`You said ${content}`))

beforeEach(() => {
  now = 1_714_112_445_000
  text.mockClear()
})

describe.each(Object.entries(pushSites))('what comes to the address, with %s', (_name, openSite) => {
  let site: PushSite
  const open = async (push: Partial<PushSiteOptions['push']> = {}) => {
    site = await openSite({ clock, push: { token, encodingAESKey, on: { text }, ...push } as PushSiteOptions['push'] })
    return site
  }
  afterEach(() => site.close())

  const answer = async (response: Response) => ({ status: response.status, ...((await response.json()) as object) })

  it('does not echo to a stranger, nor as a page', async () => {
    const { get } = await open()
    const html = '<script>alert(1)</script>'
    const unsigned = await get(new URLSearchParams({ echostr: html }).toString())
    expect(await answer(unsigned)).toMatchObject({ status: 401, code: 'PUSH_SIGNATURE_INVALID' })
    const signed = await get(sender.handshake(html))
    expect([signed.status, await signed.text()]).toEqual([200, html])
    expect(signed.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(signed.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('refuses a handshake of 2014, unless it is told to take any', async () => {
    const { get, close } = await open()
    const old = sender.handshake('4375120948345356249', { timestamp: '1409735669' })
    expect(await answer(await get(old))).toMatchObject({ status: 401, code: 'PUSH_STALE' })
    await close()
    const patient = await open({ maxAgeMs: Infinity })
    expect(await (await patient.get(old)).text()).toBe('4375120948345356249')
  })

  it.each(['', 'yesterday', '1714112445e9', '-1714112445'])('refuses a push of the time %j', async (timestamp) => {
    const { post } = await open()
    expect((await post(sender.safe(textMessage('hi', now), { timestamp }))).status).toBe(401)
    expect(text).not.toHaveBeenCalled()
  })

  it('runs no handler for an unsigned push', async () => {
    const { post } = await open({ mode: 'plain' })
    expect(await answer(await post({ query: '', body: textMessage('hi', now) }))).toMatchObject({
      status: 401,
      code: 'PUSH_SIGNATURE_INVALID',
    })
    expect(text).not.toHaveBeenCalled()
  })

  it('refuses another body under the signature of a push', async () => {
    const { post, close } = await open()
    const genuine = sender.safe(textMessage('hi', now))
    const other = sender.safe(textMessage('forged', now))
    expect((await post({ query: genuine.query, body: other.body })).status).toBe(401)
    expect((await post({ query: genuine.query, body: textMessage('forged', now) })).status).toBe(400)
    expect(text).not.toHaveBeenCalled()
    await close()

    const plain = await open({ mode: 'plain' })
    const sent = sender.plain(textMessage('hi', now))
    expect((await plain.post(sent)).status).toBe(200)
    const reused = { query: sent.query, body: textMessage('forged', now) }
    expect(await answer(await plain.post(reused))).toMatchObject({ status: 401, code: 'PUSH_REPLAYED' })
    now += 301_000
    expect(await answer(await plain.post(reused))).toMatchObject({ status: 401, code: 'PUSH_STALE' })
    expect(text).toHaveBeenCalledTimes(1)
  })

  it('takes two encrypted pushes of one nonce for two, because the signature of each covers its body', async () => {
    const { post } = await open()
    for (const content of ['first', 'second'])
      expect((await post(sender.safe(textMessage(content, now), { nonce: '1372623149' }))).status).toBe(200)
    expect(text.mock.calls.map(([{ content }]) => content)).toEqual(['first', 'second'])
  })

  it('answers one encrypted push after the other', async () => {
    const { post } = await open()
    for (const content of ['first', 'second']) {
      const response = await post(sender.safe(textMessage(content, now)))
      expect(response.status).toBe(200)
      expect(sender.open(await response.text())).toContain(`<Content><![CDATA[You said ${content}]]></Content>`)
    }
  })

  it.each(['safe', 'compat'] as const)('takes no plain push in %s mode, whatever the request says', async (mode) => {
    const { post } = await open({ mode })
    for (const query of [{}, { encrypt_type: 'raw' }, { encrypt_type: 'aes' }, { msg_signature: 'x' }])
      expect((await post(sender.plain(textMessage('hi', now), query as Record<string, string>))).status).toBe(401)
    const claimed = { encrypt_type: 'aes', msg_signature: 'x' }
    expect((await post(sender.plain(textMessage('hi', now), claimed))).status).toBe(400)
    expect(text).not.toHaveBeenCalled()
  })

  it('refuses what was encrypted for another AppID', async () => {
    const { post } = await open()
    const foreign = createPushSender({ token, encodingAESKey, appId: 'wxfedcba9876543210', now: clock.now })
    expect(await answer(await post(foreign.safe(textMessage('hi', now))))).toMatchObject({
      status: 403,
      code: 'PUSH_FOREIGN',
    })
    expect(text).not.toHaveBeenCalled()
  })

  it('refuses a wrong msg_signature, and the other signature in its place', async () => {
    const { post } = await open()
    const signature = (query: string) => new URLSearchParams(query).get('signature') ?? ''
    const sent = sender.safe(textMessage('hi', now))
    const wrong = sender.safe(textMessage('hi', now), { msg_signature: 'f'.repeat(40) })
    expect(await answer(await post(wrong))).toMatchObject({ status: 401, code: 'PUSH_SIGNATURE_INVALID' })
    const swapped = new URLSearchParams(sent.query)
    swapped.set('msg_signature', signature(sent.query))
    expect((await post({ query: swapped.toString(), body: sent.body })).status).toBe(401)
    expect(text).not.toHaveBeenCalled()
  })

  it('answers a repeated message with the same bytes, and runs the handler once', async () => {
    const { post } = await open()
    const message = textMessage('hi', now)
    const bodies = []
    for (let attempt = 0; attempt < 3; attempt++) bodies.push(await (await post(sender.safe(message))).text())
    expect(new Set(bodies).size).toBe(1)
    expect(sender.open(bodies[2] ?? '')).toContain('You said hi')
    expect(text).toHaveBeenCalledTimes(1)
  })

  it('keeps a reply within its element', async () => {
    const { post } = await open({ on: { text: () => reply.text(']]></Content><Evil>1</Evil>\u0000\uD800<![CDATA[') } })
    const xml = sender.open(await (await post(sender.safe(textMessage('hi', now)))).text())
    expect(xml).toContain('<Content><![CDATA[]]]]><![CDATA[></Content><Evil>1</Evil><![CDATA[]]></Content></xml>')
  })

  it.each([
    ['no XML', 'hello'],
    ['nothing', ''],
    ['an open element', '<xml><a>1</b>'],
    ['an empty root', '<xml></xml>'],
    ['another root', '<html><a>1</a></html>'],
    ['no push', '<xml><a>1</a></xml>'],
    ['half a push', textMessage('hi', 1_714_112_445_000).slice(0, -20)],
    ['an entity', `<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]>${textMessage('&e;', 1)}`],
    ['an entity inside', '<xml><!DOCTYPE xml [<!ENTITY e "boom">]><a>&e;</a></xml>'],
    ['a stylesheet', '<xml><?xml-stylesheet href="x"?><a>1</a></xml>'],
    ['a tower', `<xml>${'<a>'.repeat(50)}${'</a>'.repeat(50)}</xml>`],
    ['a multitude', `<xml>${'<a>1</a>'.repeat(5_000)}</xml>`],
    ['a prototype', textMessage('hi', 1).replace('<Content>', '<__proto__><a>1</a></__proto__><Content>')],
    ['a tower of JSON', '['.repeat(100_000)],
    ['a JSON prototype', '{"__proto__":{"polluted":"1"},"MsgType":"text"}'],
    ['a JSON list', '[]'],
  ])('has a 400 for %s', async (_what, body) => {
    const plain = await open({ mode: 'plain' })
    expect(await answer(await plain.post(sender.plain(body)))).toMatchObject({ status: 400, code: 'PUSH_MALFORMED' })
    await plain.close()
    const { post } = await open()
    expect(await answer(await post(sender.safe(body)))).toMatchObject({ status: 400, code: 'PUSH_MALFORMED' })
    expect(text).not.toHaveBeenCalled()
    expect({}).not.toHaveProperty('polluted')
  })

  it('refuses a DOCTYPE around the ciphertext', async () => {
    const { post } = await open()
    const { query, body } = sender.safe(textMessage('hi', now))
    expect((await post({ query, body: `<!DOCTYPE xml [<!ENTITY e "boom">]>${body}` })).status).toBe(400)
  })

  it('lets a user talk about markup', async () => {
    const { post } = await open()
    const xml = sender.open(await (await post(sender.safe(textMessage('<!DOCTYPE html> &amp; <b>', now)))).text())
    expect(xml).toContain('You said <!DOCTYPE html> &amp; <b>')
  })

  it('tells a plain endpoint’s owner that the account encrypts', async () => {
    const { post } = await open({ mode: 'plain' })
    const sent = sender.plain(textMessage('hi', now), { encrypt_type: 'aes', msg_signature: 'x' })
    const body = await answer(await post(sent))
    expect(body).toMatchObject({ status: 400, code: 'PUSH_ENCRYPTED', hint: expect.stringContaining('encodingAESKey') })
    expect(JSON.stringify(body)).not.toMatch(/\bat .*:\d+/)
  })

  it('has a 413 for a body of 20 MB', async () => {
    const { post } = await open()
    const started = performance.now()
    const { query } = sender.safe(textMessage('hi', now))
    const response = await post({ query, body: `<xml>${'a'.repeat(20_000_000)}</xml>` })
    expect(await answer(response)).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' })
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('does not stumble over a query that repeats itself', async () => {
    const { post, get } = await open()
    const { query, body } = sender.safe(textMessage('hi', now))
    expect((await post({ query: `${query}&signature[]=1&nonce=2&msg_signature=3`, body })).status).toBe(200)
    expect((await get('signature[]=1&timestamp[]=2&nonce[]=3&echostr[]=4')).status).toBe(401)
  })

  it('takes an event of the same second for another one when its ids differ', async () => {
    const collected = vi.fn(() => reply.none())
    const { post } = await open({ on: { 'event:user_get_card': collected } })
    const card = (code: string) =>
      event(
        'user_get_card',
        now,
        `<CardId>p1</CardId><UserCardCode>${code}</UserCardCode><IsGiveByFriend>0</IsGiveByFriend>`,
      )
    await post(sender.safe(card('1')))
    await post(sender.safe(card('1')))
    expect(await (await post(sender.safe(card('2')))).text()).toBe('success')
    expect(collected).toHaveBeenCalledTimes(2)
  })
})
