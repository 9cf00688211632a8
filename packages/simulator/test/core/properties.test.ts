import { createSimulator } from '@weh5/simulator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/doctor/diagnose.ts'
import { signatureOf, withoutFragment, type Signed } from '../../src/doctor/signature.ts'
import { verifyConfig } from '../../src/doctor/verify.ts'
import { decryptPush, encryptPush } from '../../src/push/encryption.ts'
import { pushFromXml, pushToXml } from '../../src/push/xml.ts'
import { fieldsOfXml, xmlOfFields } from '../../src/platform/xml.ts'
import { milliseconds } from '../../src/world/clock.ts'
import { issueTicket } from '../../src/world/ticket.ts'

const sim = createSimulator()
const ticket = issueTicket(sim.world, sim.account, 'jsapi').value

/** A page on this machine: path, query and fragment as any app may have them. */
const pageUrl = fc
  .record({
    path: fc.webPath(),
    query: fc.option(fc.webQueryParameters(), { nil: undefined }),
    fragment: fc.option(fc.webFragments(), { nil: undefined }),
  })
  .map(({ path, query, fragment }) => {
    const url = new URL(`http://localhost:8720${path.startsWith('/') ? path : `/${path}`}`)
    if (query !== undefined) url.search = query
    if (fragment !== undefined) url.hash = fragment
    return url.href
  })

const nonce = fc.string({ minLength: 1, maxLength: 32, unit: fc.constantFrom('a', 'b', 'Y', 'Z', '0', '9') })
const seconds = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map(String)

describe('the doctor', () => {
  it('accepts every right signature and says nothing about it', () => {
    fc.assert(
      fc.property(pageUrl, nonce, seconds, (currentUrl, nonceStr, timestamp) => {
        const signed: Signed = { ticket, nonceStr, timestamp, url: withoutFragment(currentUrl) }
        const request = {
          appId: sim.account.appId,
          timestamp,
          nonceStr,
          signature: signatureOf(signed),
          landingUrl: currentUrl,
          currentUrl,
        }
        expect(verifyConfig(sim.world, 'android', request)).toEqual({ ok: true, url: signed.url })
      }),
    )
  })

  it('explains a signature over the fragment, whatever the page', () => {
    fc.assert(
      fc.property(pageUrl, nonce, seconds, (page, nonceStr, timestamp) => {
        const currentUrl = page.includes('#') ? page : `${page}#part`
        const expected: Signed = { ticket, nonceStr, timestamp, url: withoutFragment(currentUrl) }
        const signature = signatureOf({ ...expected, url: currentUrl })
        const { world, account } = sim
        const diagnosis = diagnose({
          world,
          account,
          signature,
          expected,
          rule: 'current',
          currentUrl,
          landingUrl: currentUrl,
        })
        expect(diagnosis?.code).toBe('hash-included')
      }),
    )
  })

  it('never throws over what a page sends', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (appId, timestamp, nonceStr, signature) => {
        const url = 'http://localhost/'
        const request = { appId, timestamp, nonceStr, signature, landingUrl: url, currentUrl: url }
        expect(verifyConfig(sim.world, 'ios', request).ok).toBe(false)
      }),
    )
  })
})

describe('push encryption', () => {
  const { appId, encodingAESKey } = sim.account

  it('gives back what it took, for the same account only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (message) => {
        const encrypted = encryptPush(message, appId, encodingAESKey, '0123456789abcdef')
        expect(decryptPush(encrypted, appId, encodingAESKey)).toBe(message)
        expect(decryptPush(encrypted, 'wx0', encodingAESKey)).toBeUndefined()
      }),
    )
  })

  it('takes garbage without throwing', () => {
    fc.assert(fc.property(fc.base64String(), (text) => void decryptPush(text, appId, encodingAESKey)))
  })
})

describe('XML', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((value) => value.trim())
    .filter((value) => value !== '' && !/\p{Cc}/u.test(value))

  it('of a push keeps every text', () => {
    fc.assert(
      fc.property(text, text, (content, title) => {
        const wire = { MsgType: 'text', Content: content, Nested: { Title: title } }
        expect(pushFromXml(pushToXml(wire))).toEqual(wire)
      }),
    )
  })

  it('of a payment keeps every field', () => {
    fc.assert(
      fc.property(text, text, (body, attach) => {
        expect(fieldsOfXml(xmlOfFields({ body, attach }))).toEqual({ body, attach })
      }),
    )
  })

  it('never throws over what a server answers', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (answer) => void [pushFromXml(answer), pushFromXml(`<xml>${answer}</xml>`), fieldsOfXml(answer)],
      ),
    )
  })
})

describe('durations', () => {
  it('are figures with a unit', () => {
    expect((['90s', '30m', '2h', '1.5d', 7] as const).map(milliseconds)).toEqual([
      90_000, 1_800_000, 7_200_000, 129_600_000, 7,
    ])
    expect(() => milliseconds('soon' as '1s')).toThrow('write a number of milliseconds')
  })
})
