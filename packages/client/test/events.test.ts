import { describe, expect, it, vi } from 'vitest'
import { openPage } from './page.ts'

const beacon = {
  uuid: 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825',
  major: 10001,
  minor: 7,
  accuracy: 0.8,
  rssi: -62,
  proximity: 'near',
} as const

describe('an event', () => {
  it('reaches every listener, decoded, through one native registration', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { onSearchBeacons: client.onSearchBeacons } })
    const [first, second] = [vi.fn<(event: object) => void>(), vi.fn<(event: object) => void>()]
    wx.onSearchBeacons(first)
    wx.onSearchBeacons(second)
    await registered(sim)

    sim.emit('onSearchBeacons', { beacons: [beacon] })
    await vi.waitFor(() => expect(second).toHaveBeenCalled())

    expect(first).toHaveBeenCalledTimes(1)
    expect(first).toHaveBeenCalledWith({ beacons: [beacon] })
    expect(second).toHaveBeenCalledTimes(1)
  })

  it('stops for the listener that stops, by its function or by its signal', async () => {
    const { client, sim, sign } = await openPage({ personality: 'android' })
    const wx = client.createWechat({ sign, apis: { onSearchBeacons: client.onSearchBeacons } })
    const controller = new AbortController()
    const [stopped, aborted, staying] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()]
    const stop = wx.onSearchBeacons(stopped)
    wx.onSearchBeacons(aborted, { signal: controller.signal })
    wx.onSearchBeacons(staying)
    await registered(sim)

    stop()
    controller.abort()
    sim.emit('onSearchBeacons', { beacons: [beacon] })
    await vi.waitFor(() => expect(staying).toHaveBeenCalled())

    expect(stopped).not.toHaveBeenCalled()
    expect(aborted).not.toHaveBeenCalled()
  })

  it('comes in the next page as well, with the modules of the last', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const apis = { onSearchBeacons: client.onSearchBeacons }
    client.createWechat({ sign, apis }).onSearchBeacons(() => {})
    await registered(sim)

    const next = await openPage({ personality: 'ios' })
    const listener = vi.fn<(event: object) => void>()
    client.createWechat({ sign: next.sign, apis }).onSearchBeacons(listener)
    await registered(next.sim)
    next.sim.emit('onSearchBeacons', { beacons: [beacon] })
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ beacons: [beacon] }))
  })

  it('tells onError why no event will come', async () => {
    const { client, sign } = await openPage()
    const wx = client.createWechat({ sign, apis: { onSearchBeacons: client.onSearchBeacons } })
    const onError = vi.fn<(error: unknown) => void>()
    wx.onSearchBeacons(() => {}, { onError })
    await vi.waitFor(() => expect(onError).toHaveBeenCalled())
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'outside', api: 'onSearchBeacons' })
  })
})

async function registered({ pages }: Awaited<ReturnType<typeof openPage>>['sim']): Promise<void> {
  await vi.waitFor(() => expect(pages.at(-1)?.state.listening.has('onBeaconsInRange')).toBe(true))
}
