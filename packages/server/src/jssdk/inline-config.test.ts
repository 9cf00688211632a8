import { describe, expect, it } from 'vitest'
import { inlineConfig } from './inline-config.ts'

describe('the answer inside a page', () => {
  it('is data that the page can read, whatever it holds', () => {
    const config = {
      appId: 'wx0123456789abcdef',
      timestamp: 1,
      nonceStr: '</script><script>alert(1)//&\u2028',
      signature: '0f9d',
    }
    const html = inlineConfig(config)
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script'])
    expect(JSON.parse(html.replace(/<[^>]*>/g, ''))).toEqual(config)
  })
})
