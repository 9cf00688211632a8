import { cancel, fail, ok } from '@weh5/simulator'
import { isOpenTag, useBeacons, useCall, useShare, useWechat } from '@weh5/client/vue'
import { describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { openPage } from './page.ts'

/** Runs composables as a component's setup would; `leave` is its end. */
function use<Used>(setup: () => Used): { readonly used: Used; readonly leave: () => void } {
  const scope = effectScope()
  const used = scope.run(setup)
  if (used === undefined) throw new Error('nothing was set up')
  return { used, leave: () => scope.stop() }
}

const imgUrl = 'http://localhost/card.png'

describe('@weh5/client/vue', () => {
  it('useCall shows what a call is doing, and no cancel as a failure', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode } })
    const outcomes = [ok({ resultStr: 'booth-7' }), cancel(), fail('system_busy')]
    sim.handle('scanQRCode', () => outcomes.shift() ?? ok())
    const { used, leave } = use(() => useCall(wx.scanQRCode))

    const running = used.run({ needResult: true })
    expect(used.pending.value).toBe(true)
    await expect(running).resolves.toEqual({ resultStr: 'booth-7' })
    expect(used.pending.value).toBe(false)
    await expect(used.run()).resolves.toBeUndefined()
    expect(used.error.value).toBeUndefined()
    await expect(used.run()).resolves.toBeUndefined()
    expect(used.error.value).toMatchObject({ code: 'failed' })
    expect(used.data.value).toEqual({ resultStr: 'booth-7' })
    leave()
  })

  it('useCall shows the latest of two calls, whichever ends last', async () => {
    let end = (_text: string): void => {}
    const first = new Promise<string>((resolve) => (end = resolve))
    const answers = [first, Promise.resolve('second')]
    const { used, leave } = use(() => useCall(() => answers.shift() ?? first))
    const slow = used.run()
    await used.run()
    end('first')
    await slow
    expect(used.data.value).toBe('second')
    leave()
  })

  it('useShare sets the card, again when it changes', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { setShare: client.setShare } })
    const title = ref('一')
    const { leave } = use(() => {
      useShare(wx, () => ({ title: title.value, imgUrl }))
      return true
    })
    const titles = (): unknown[] => sim.calls('updateTimelineShareData').map(({ args }) => args['title'])
    await vi.waitFor(() => expect(titles()).toEqual(['一']))
    title.value = '二'
    await vi.waitFor(() => expect(titles()).toEqual(['一', '二']))
    leave()
  })

  it('useBeacons searches for as long as it is enabled and its scope lives', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { watchBeacons: client.watchBeacons } })
    sim.handle('startSearchBeacons', () => ok())
    const enabled = ref(false)
    const { used, leave } = use(() => useBeacons(wx, () => ({ within: 5, enabled: enabled.value })))
    expect(sim.calls('startSearchBeacons')).toHaveLength(0)
    enabled.value = true
    await vi.waitFor(() => expect(sim.pages.at(-1)?.state.listening.has('onBeaconsInRange')).toBe(true))
    const near = { uuid: 'u', major: 1, minor: 7, accuracy: 1, rssi: -60, proximity: 'near' }
    sim.emit('onSearchBeacons', { beacons: [near] })
    await vi.waitFor(() => expect(used.beacons.value.map(({ minor }) => minor)).toEqual([7]))
    leave()
    await vi.waitFor(() => expect(sim.calls('stopSearchBeacons')).toHaveLength(1))
    expect(used.beacons.value).toEqual([])
  })

  it.each([
    ['android', 'ready'],
    [undefined, 'outside'],
  ] as const)('useWechat tells how far the page has got on %s', async (personality, status) => {
    const { client, sign } = await openPage(personality ? { personality } : {})
    const wx = client.createWechat({ sign, apis: { closeWindow: client.closeWindow } })
    const { used, leave } = use(() => useWechat(wx))
    expect(used.value.status).toBe('configuring')
    await vi.waitFor(() => expect(used.value.status).toBe(status))
    leave()
  })

  it('tells the compiler which tags are not components', () => {
    expect(isOpenTag('wx-open-launch-weapp')).toBe(true)
    expect(isOpenTag('my-button')).toBe(false)
  })
})
