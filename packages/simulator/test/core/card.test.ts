import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { issueTicket } from '../../src/world/ticket.ts'
import { openOfficialPage, type OfficialPage } from './official-page.ts'
import { openidIn, tokenOf, type Json } from './platform-calls.ts'

describe('cards', () => {
  let page: OfficialPage
  afterEach(() => page.close())

  const sha1 = (values: readonly string[]): string =>
    createHash('sha1').update(values.toSorted().join('')).digest('hex')

  it('are offered, chosen and redeemed, each step signed with the card ticket', async () => {
    page = await openOfficialPage({ personality: 'android' })
    const { sim } = page
    await page.configure({ jsApiList: ['addCard', 'chooseCard'] })
    const token = await tokenOf(sim)
    const post = async (path: string, body: object): Promise<Json> =>
      (await (
        await sim.platform.fetch(`https://api.weixin.qq.com/card/${path}?access_token=${token}`, {
          method: 'POST',
          body: JSON.stringify(body),
        })
      ).json()) as Json
    const ticket = issueTicket(sim.world, sim.account, 'wx_card').value
    const [cardId, timestamp, nonce] = ['pjZ8Yt1XGILfi-FUsewpnnolGgZk', '1404896688', 'ojZ8YtyVyr30HheH3CM73y7h4jJE']

    const signature = sha1([ticket, timestamp, cardId, nonce])
    const offer = (change: Json = {}): Promise<{ called: string; answer: Json }> =>
      page.call('addCard', {
        cardList: [{ cardId, cardExt: JSON.stringify({ timestamp, nonce_str: nonce, signature, ...change }) }],
      })
    expect((await offer({ timestamp: '1' })).answer['errMsg']).toBe('addCard:fail')
    expect((await offer()).answer).toMatchObject({
      cardList: [{ cardId, isSuccess: true, code: expect.stringMatching(/^\d{12}$/) }],
    })

    const cardSign = sha1([ticket, sim.account.appId, timestamp, nonce, cardId])
    const chosen = await page.call('chooseCard', { cardId, timestamp, nonceStr: nonce, signType: 'SHA1', cardSign })
    const [card] = JSON.parse(String(chosen.answer['cardList'])) as Json[]
    const { code } = await post('code/decrypt', { encrypt_code: card?.['encrypt_code'] })
    expect(await post('user/getcardlist', { openid: openidIn(sim, 0) })).toMatchObject({
      card_list: [{ card_id: cardId, code }],
    })
    expect(await post('code/consume', { code })).toMatchObject({ openid: openidIn(sim, 0) })
    expect(await post('code/consume', { code })).toMatchObject({ errcode: 40127 })
    expect(await post('code/decrypt', { encrypt_code: 'x' })).toMatchObject({ errcode: 40075 })
  })
})
