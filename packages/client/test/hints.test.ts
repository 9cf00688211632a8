import { WechatError, type WechatErrorCode } from '@weh5/client'
import { hintFor } from '@weh5/client/hints'
import { describe, expect, it } from 'vitest'

const codes: readonly WechatErrorCode[] = [
  'outside',
  'script',
  'bridge',
  'sign',
  'config',
  'not-granted',
  'denied',
  'unsupported',
  'cancel',
  'timeout',
  'aborted',
  'bad-params',
  'failed',
]

describe('hints', () => {
  it.each(codes)('say in English and Chinese what to do about %s', (code) => {
    const hint = hintFor(new WechatError(code, 'scanQRCode'))
    expect(hint?.en).toMatch(/^[A-Z]/)
    expect(hint?.zh).toMatch(/[\u4E00-\u9FFF]/)
  })

  it('go by the native words', () => {
    const domain = hintFor(new WechatError('config', 'config', 'config:invalid url domain'))
    const signature = hintFor(new WechatError('config', 'config', 'config:fail_invalid signature'))
    expect(domain?.zh).toContain('JS接口安全域名')
    expect(signature?.en).toContain('realAuthUrl')
  })

  it("prefer the server's own", () => {
    expect(hintFor(new WechatError('sign', 'config', '', { hint: 'Ask Wang.' }))).toEqual({
      en: 'Ask Wang.',
      zh: 'Ask Wang.',
    })
    expect(hintFor(new Error('another'))).toBeUndefined()
  })
})
