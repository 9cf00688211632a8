import { describe, expect, it, vi } from 'vitest'
import { openPage } from './page.ts'

const card = { title: '展会助手', desc: '本周六', link: 'http://localhost/card', imgUrl: 'http://localhost/card.png' }

describe('setShare', () => {
  it('sets the card for friends and for the timeline', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { setShare: client.setShare } })
    await wx.setShare(card)
    expect(sim.calls('updateAppMessageShareData').at(-1)?.args).toMatchObject(card)
    const { desc: _, ...timelineCard } = card
    expect(sim.calls('updateTimelineShareData').at(-1)?.args).toMatchObject(timelineCard)
  })

  it('sets it again, for the new address, after a route change', async () => {
    const { client, sim, sign, signed } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { setShare: client.setShare } })
    await wx.setShare({ title: '展会助手', imgUrl: card.imgUrl })

    history.pushState(null, '', '/exhibits/7#map')
    await vi.waitFor(() => expect(sim.calls('updateTimelineShareData')).toHaveLength(2))

    expect(signed).toEqual(['http://localhost/list?x=1', 'http://localhost/exhibits/7'])
    expect(sim.calls('updateTimelineShareData').at(-1)?.args).toMatchObject({ link: 'http://localhost/exhibits/7#map' })
  })

  it('sets it again for a hash router, without a new signature', async () => {
    const { client, sim, sign, signed } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { setShare: client.setShare } })
    await wx.setShare({ title: '展会助手', imgUrl: card.imgUrl })

    location.hash = '#/exhibits/7'
    await vi.waitFor(() => expect(sim.calls('updateTimelineShareData')).toHaveLength(2))

    expect(sim.calls('updateTimelineShareData').at(-1)?.args).toMatchObject({
      link: 'http://localhost/list?x=1#/exhibits/7',
    })
    expect(signed).toHaveLength(1)
  })

  it('sets it again when the page comes back from the back-forward cache, and not for a router that only keeps notes', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { setShare: client.setShare } })
    await wx.setShare(card)

    history.replaceState({ scroll: 300 }, '')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(sim.calls('updateTimelineShareData')).toHaveLength(1)

    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    await vi.waitFor(() => expect(sim.calls('updateTimelineShareData')).toHaveLength(2))
  })

  it('leaves the card to the new page when that sets its own', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { setShare: client.setShare } })
    await wx.setShare(card)

    history.pushState(null, '', '/exhibits/7')
    await wx.setShare({ ...card, title: '7 号展品' })
    await new Promise((resolve) => setTimeout(resolve, 20))

    expect(sim.calls('updateTimelineShareData').map((call) => call.args['title'])).toEqual([card.title, '7 号展品'])
  })
})
