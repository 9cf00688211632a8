import { describe, expect, it } from 'vitest'
import { jssdkSignature } from './signature.ts'

const ticket = 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg'

describe('the JS-SDK signature', () => {
  it('is the one of the official example', () => {
    const url = 'http://mp.weixin.qq.com?params=value'
    expect(jssdkSignature({ jsapiTicket: ticket, nonceStr: 'Wm3WZYTPz0wzccnW', timestamp: 1414587457, url })).toBe(
      '0f9de62fce790f9a083d5c99e95740ceb90c27ed',
    )
  })
})
