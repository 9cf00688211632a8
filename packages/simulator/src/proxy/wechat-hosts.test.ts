import { describe, expect, it } from 'vitest'
import { platformUrl, simulateUrl, wechatAddress, wechatUrl } from './wechat-hosts.ts'

const platform = 'http://127.0.0.1:8721'

describe('an address of WeChat’s', () => {
  it.each([
    ['https://open.weixin.qq.com/connect/oauth2/authorize?x=1', `${platform}/connect/oauth2/authorize?x=1`],
    ['//api.mch.weixin.qq.com/v3/pay', `${platform}/v3/pay`],
    ['https://res.wx.qq.com/open/libs/weui.css', '/__weh5__/res.wx.qq.com/open/libs/weui.css'],
    ['http://zb.weixin.qq.com:80/a?b#c', '/__weh5__/zb.weixin.qq.com/a?b#c'],
    ['https://WX.QLOGO.CN/mmopen/x/0', '/__weh5__/WX.QLOGO.CN/mmopen/x/0'],
    ['https://weixin.qq.com', '/__weh5__/weixin.qq.com'],
  ])('%s is met at %s', (address, met) => expect(simulateUrl(address, platform)).toBe(met))

  it.each([
    'https://qq.com/',
    'https://map.qq.com/',
    'https://wx.qq.com.evil.example/',
    '/open.weixin.qq.com/',
    'data:,x',
  ])('%s is none', (address) => {
    expect(simulateUrl(address, platform)).toBe(address)
    expect(wechatUrl.test(address) || platformUrl.test(address)).toBe(false)
  })

  it('is known again by its local path', () => {
    expect(wechatAddress('/__weh5__/res.wx.qq.com/open/libs/weui.css')).toBe('https://res.wx.qq.com/open/libs/weui.css')
    expect(wechatAddress('/__weh5__/weixin.qq.com')).toBe('https://weixin.qq.com/')
    expect(wechatAddress('/__weh5__/bridge.js')).toBeUndefined()
    expect(wechatAddress('/__weh5__/evil.example/x')).toBeUndefined()
  })

  it('belongs to the platform or to the other hosts, never to both', () => {
    for (const host of ['open', 'api', 'mp', 'api.mch']) {
      const url = `https://${host}.weixin.qq.com/x`
      expect([platformUrl.test(url), wechatUrl.test(url)]).toEqual([true, false])
    }
    for (const host of ['res.wx.qq.com', 'zb.weixin.qq.com', 'mmbiz.qpic.cn', 'openx.weixin.qq.com']) {
      const url = `http://${host}/x`
      expect([platformUrl.test(url), wechatUrl.test(url)]).toEqual([false, true])
    }
  })
})
