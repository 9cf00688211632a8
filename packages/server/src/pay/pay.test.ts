import { describe, expect, it } from 'vitest'
import { vectors } from '../../test/vectors.ts'
import { createMerchant } from './create-merchant.ts'
import { payV2Signature, type PayV2SignType } from './pay-signature.ts'
import { shakeRedPacket } from './shake-red-packet.ts'

const appId = 'wx0123456789abcdef'
const clock = { now: () => 1_601_234_567_890 }

describe('WeChat Pay V2', () => {
  it.each([...vectors('pay-v2-sign'), ...vectors('pay-v2-jsapi-paySign')])(
    'signs as published: $name',
    ({ inputs, expected }) => {
      const { params, key, sign_type } = inputs as {
        params: Record<string, string>
        key: string
        sign_type: PayV2SignType
      }
      expect(payV2Signature(params, key, sign_type)).toBe(expected)
    },
  )

  it.each(['MD5', 'HMAC-SHA256'] as const)('makes the parameters of wx.chooseWXPay with %s', (signType) => {
    const merchant = createMerchant({ version: 'v2', appId, apiKey: 'k'.repeat(32), signType, clock })
    const { paySign, timestamp, ...rest } = merchant.chooseWXPay({ prepayId: 'wx20' })
    expect(rest).toEqual({ nonceStr: expect.any(String), package: 'prepay_id=wx20', signType })
    expect(paySign).toBe(payV2Signature({ appId, timeStamp: timestamp, ...rest }, 'k'.repeat(32), signType))
  })
})

describe('the red packet of a shake', () => {
  it('is signed over everything else', () => {
    const { sign, ...params } = shakeRedPacket({ openid: 'o1', lotteryId: 'l1', key: 'k' })
    expect(params).toEqual({ openid: 'o1', lottery_id: 'l1', noncestr: expect.any(String) })
    expect(sign).toBe(payV2Signature(params, 'k', 'MD5'))
  })
})
