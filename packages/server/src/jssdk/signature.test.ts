import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { vectors } from '../../test/vectors.ts'
import { readPage } from './page.ts'
import { jssdkSignature } from './signature.ts'

interface PublishedInputs {
  readonly jsapi_ticket: string
  readonly noncestr: string
  readonly timestamp: number
  readonly url: string
}

describe('the JS-SDK signature', () => {
  it.each(vectors('jssdk-signature'))('is the published one: $name', ({ inputs, expected }) => {
    const { jsapi_ticket: jsapiTicket, noncestr: nonceStr, timestamp, url } = inputs as unknown as PublishedInputs
    expect(jssdkSignature({ jsapiTicket, nonceStr, timestamp, url: readPage(url).text })).toBe(expected)
  })

  it('depends on every character of the address before the fragment, and on none after it', () => {
    const sign = (url: string) =>
      jssdkSignature({ jsapiTicket: 't', nonceStr: 'n', timestamp: 1, url: readPage(url).text })
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        fc.string(),
        fc.string({ minLength: 1, maxLength: 20 }),
        (url, fragment, more) => {
          const signature = createHash('sha1').update(`jsapi_ticket=t&noncestr=n&timestamp=1&url=${url}`).digest('hex')
          expect(sign(`${url}#${fragment}`)).toBe(signature)
          expect(sign(`${url}/${encodeURIComponent(more)}`)).not.toBe(signature)
        },
      ),
    )
  })
})
