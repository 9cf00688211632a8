import { createOfficialAccount, reply } from '@weh5/server'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it, vi } from 'vitest'
import { appId, appSecret } from './platform.ts'
import { textMessage } from './push-messages.ts'
import { createPushSender } from './push-sender.ts'

const token = 'AAAAA'
const encodingAESKey = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
const now = 1_714_112_445_000
const sender = createPushSender({ token, encodingAESKey, appId, now: () => now })
const account = createOfficialAccount({ appId, appSecret, clock: { now: () => now } })
const bodies = 100_000
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124)

/** Small changes that a parser, a decoder or a cipher may stumble over. */
const splice = fc.record({
  at: fc.nat({ max: 600 }),
  remove: fc.nat({ max: 40 }),
  insert: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      ']]>',
      '<![CDATA[',
      '<!DOCTYPE x [<!ENTITY e "e">]>',
      '&e;',
      '&#0;',
      '\u0000',
      '<?x?>',
      '</xml>',
      '{',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
})

function mutate(body: string, changes: readonly { at: number; remove: number; insert: string }[]): string {
  let mutated = body
  for (const { at, remove, insert } of changes) {
    const place = at % (mutated.length + 1)
    mutated = mutated.slice(0, place) + insert + mutated.slice(place + remove)
  }
  return mutated
}

/** The signature that a body’s own ciphertext would need: so that what follows the check is reached as well. */
function resign(query: string, body: string): string {
  const parameters = new URLSearchParams(query)
  const encrypt = /<Encrypt><!\[CDATA\[([\w+/=]+)\]\]><\/Encrypt>/.exec(body)?.[1] ?? ''
  const parts = [token, parameters.get('timestamp') ?? '', parameters.get('nonce') ?? '', encrypt].sort()
  parameters.set('msg_signature', createHash('sha1').update(parts.join('')).digest('hex'))
  return parameters.toString()
}

const headers = { get: () => null }
setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

/** What is still referred to, in MB. */
function megabytes(): number {
  if (typeof collectGarbage === 'function') collectGarbage()
  return process.memoryUsage().heapUsed / 1_000_000
}

describe('mutated pushes', () => {
  it(`run no handler, crash nothing and leave nothing behind, ${bodies} of them`, { timeout: 120_000 }, async () => {
    const text = vi.fn(() => reply.text('never'))
    const endpoint = account.push({ token, encodingAESKey, on: { text, '*': text } })
    const { query, body } = sender.safe(textMessage('hi', now))
    const statuses = new Map<number, number>()
    const mutations = fc.sample(fc.array(splice, { minLength: 1, maxLength: 3 }), { numRuns: 5_000, seed })
    const before = megabytes()
    let sent = 0
    for (let index = 0; sent < bodies; index++) {
      const changes = mutations[index % mutations.length] ?? []
      // Each round moves the same changes elsewhere.
      const shift = Math.floor(index / mutations.length) * 29
      const mutated = mutate(
        body,
        changes.map((change) => ({ ...change, at: change.at + shift })),
      )
      if (ciphertextOf(mutated) === ciphertextOf(body)) continue
      sent++
      const signed = index % 2 === 0 ? query : resign(query, mutated)
      const url = `https://m.example.com/wechat/push?${signed}`
      const { status, body: answer } = await endpoint.reply({ method: 'POST', url, headers, body: mutated })
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status < 400 || status >= 500 || !answer?.startsWith('{"code":"')) expect.fail(`${status} for ${mutated}`)
    }
    expect(text).not.toHaveBeenCalled()
    expect([...statuses.keys()].sort((a, b) => a - b)).toEqual([400, 401, 403])
    expect(megabytes() - before).toBeLessThan(5)
  })

  it('crash nothing when they are genuine but strange', async () => {
    const text = vi.fn(() => reply.text('hi'))
    const endpoint = account.push({ token, encodingAESKey, on: { '*': text } })
    const inner = textMessage('hi', now)
    for (const changes of fc.sample(fc.array(splice, { minLength: 1, maxLength: 3 }), { numRuns: 10_000, seed })) {
      const { query, body } = sender.safe(mutate(inner, changes))
      const url = `https://m.example.com/wechat/push?${query}`
      const { status } = await endpoint.reply({ method: 'POST', url, headers, body })
      if (status !== 200 && status !== 400) expect.fail(`${status} for ${mutate(inner, changes)}`)
    }
    // Most mutations spoil the markup; those that hit the text are still messages.
    expect(text.mock.calls.length).toBeGreaterThan(100)
  })
})

/** A change around the ciphertext leaves a genuine push. */
function ciphertextOf(body: string): string | undefined {
  return /<Encrypt><!\[CDATA\[([\w+/=]+)\]\]><\/Encrypt>/.exec(body)?.[1]
}
