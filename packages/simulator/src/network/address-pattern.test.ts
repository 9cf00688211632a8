import { describe, expect, it } from 'vitest'
import { fitsPattern } from './address-pattern.ts'

const script = 'https://res2.wx.qq.com/open/js/jweixin-1.6.0.js'
const sign = 'http://localhost:5173/wechat/js-config?url=http%3A%2F%2Fx'

describe('a pattern of addresses', () => {
  it.each([
    ['res*.wx.qq.com/*', script],
    ['https://res2.wx.qq.com/open/js/jweixin-1.6.0.js', script],
    ['/wechat/js-config', sign],
    ['localhost:5173/wechat/*', sign],
    ['/wechat/js-config?url=*', sign],
    ['*', sign],
  ])('%s fits %s', (pattern, address) => expect(fitsPattern(pattern, address)).toBe(true))

  it.each([
    ['res.wx.qq.com/*', script],
    ['http://res2.wx.qq.com/*', script],
    ['/wechat', sign],
    ['/wechat/js-config?other=*', sign],
    ['resx.wx.qq.com/*', 'https://res.wx.qq.com/'],
    ['/a.b', 'http://localhost/aXb'],
  ])('%s does not fit %s', (pattern, address) => expect(fitsPattern(pattern, address)).toBe(false))
})
