import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { simulateDemo, type SimulatedDemo } from '../server/simulate.ts'

let demo: SimulatedDemo
beforeEach(async () => {
  demo = await simulateDemo({ port: 0, staticDir: import.meta.dirname })
})
afterEach(() => demo.close())

describe('the chat of the demo’s account', () => {
  it.each(['safe', 'compatible'] as const)('answers a message in %s mode', async (mode) => {
    await demo.sim.push.connect(`${demo.outside}/wechat/push`, { mode })
    const booth = await demo.sim.push.send('text', { content: 'a01' })
    expect(booth.reply).toMatchObject({ MsgType: 'news', Articles: { item: { Title: 'A01 会呼吸的灯笼' } } })
    const other = await demo.sim.push.send('text', { content: '几点开门？' })
    expect(other.reply).toMatchObject({ MsgType: 'text', Content: expect.stringContaining('B12 听得见的花园') })
    expect(other.attempts).toHaveLength(1)
  })

  it.each(['safe', 'compatible'] as const)('reads pushes in JSON, in %s mode, and answers in kind', async (mode) => {
    await demo.sim.push.connect(`${demo.outside}/wechat/push`, { mode, format: 'json' })
    const { attempts, reply } = await demo.sim.push.send('text', { content: 'a01' })
    expect(reply).toMatchObject({ MsgType: 'news' })
    expect(attempts).toHaveLength(1)
  })

  it('welcomes a follower, and shows the exhibit whose code led there', async () => {
    const welcomed = await demo.sim.push.send('event:subscribe', { scene: 'poster' })
    expect(welcomed.reply).toMatchObject({ MsgType: 'text', Content: expect.stringContaining('欢迎来到深圳会展中心') })
    const led = await demo.sim.push.send('event:subscribe', { scene: 'B07' })
    expect(led.reply).toMatchObject({ MsgType: 'news', Articles: { item: { Title: 'B07 天气织机' } } })
  })

  it('answers a shake beside an exhibit', async () => {
    const chosenBeacon = { uuid: 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825', major: 10_001, minor: 2, distance: 1 }
    const shaken = await demo.sim.push.send('event:ShakearoundUserShake', { chosenBeacon })
    expect(shaken.reply).toMatchObject({ Articles: { item: { Title: 'A02 桌上的潮汐' } } })
  })

  it('says the same to every copy of a message', async () => {
    const { reply, notice } = await demo.sim.push.send('text', { content: '签到' }, { copies: 3 })
    expect(notice).toBeUndefined()
    expect(reply).toMatchObject({ Content: '你已在 0 个展位签到。' })
  })

  it('takes leave in silence', async () => {
    const { attempts, reply } = await demo.sim.push.send('event:unsubscribe', {})
    expect(reply).toBeUndefined()
    expect(attempts).toMatchObject([{ answered: true, reply: { kind: 'acknowledged' } }])
  })
})
