import { describe, expect, it } from 'vitest'
import { vectors } from '../../test/vectors.ts'
import { Secret } from '../secrets/secret.ts'
import { cardSignature } from './card-signature.ts'
import { createCard } from './card.ts'

const ticket = async () => ({ value: new Secret('api-ticket'), expiresAt: 0 })
const card = createCard({
  appId: 'wx0123456789abcdef',
  credentials: { ticket },
  clock: { now: () => 1_414_587_457_900 },
})

describe('the signature of cards', () => {
  it.each(vectors('card-ext-signature'))('is the published one: $name', ({ inputs, expected }) => {
    expect(cardSignature(Object.values(inputs).map(String))).toBe(expected)
  })
})

describe('account.card', () => {
  it('makes the cardExt of wx.addCard', async () => {
    const ext = JSON.parse(await card.ext({ cardId: 'p1', code: 'c1', openid: 'o1', outerStr: 'stand 7' }))
    expect(ext).toEqual({
      code: 'c1',
      openid: 'o1',
      timestamp: '1414587457',
      nonce_str: expect.stringMatching(/^\w{1,32}$/),
      outer_str: 'stand 7',
      signature: cardSignature(['api-ticket', '1414587457', 'p1', 'c1', 'o1', ext.nonce_str]),
    })
  })

  it('leaves out what was not given, and never uses a nonce twice', async () => {
    const [first, second] = [JSON.parse(await card.ext({ cardId: 'p1' })), JSON.parse(await card.ext({ cardId: 'p1' }))]
    expect(Object.keys(first)).toEqual(['timestamp', 'nonce_str', 'signature'])
    expect(first.nonce_str).not.toBe(second.nonce_str)
  })

  it('makes the parameters of wx.chooseCard', async () => {
    const params = await card.choose({ cardType: 'GROUPON' })
    expect(params).toMatchObject({
      shopId: '',
      cardType: 'GROUPON',
      cardId: '',
      timestamp: 1414587457,
      signType: 'SHA1',
    })
    expect(params.cardSign).toBe(
      cardSignature(['api-ticket', 'wx0123456789abcdef', '1414587457', params.nonceStr, 'GROUPON']),
    )
  })
})
