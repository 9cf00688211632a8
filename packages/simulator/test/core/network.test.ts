import { createSimulator, type Simulator } from '@weh5/simulator'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

let sim: Simulator
beforeEach(() => {
  sim = createSimulator()
})
afterEach(() => sim.close())

const sign = 'http://localhost:5173/sign'

describe('faults of the network', () => {
  it('add up, the later before the earlier, until they are mended or used up', async () => {
    const mend = sim.network.fault('*', { latency: 1 })
    sim.network.fault('/sign', { status: 500 })
    sim.network.fault('/sign', { status: 503, times: 1 })
    expect(await sim.network.meet('GET', sign)).toBe(503)
    expect(await sim.network.meet('GET', sign)).toBe(500)
    mend()
    expect(sim.network.isTroubled(sign)).toBe(true)
    expect(sim.network.isTroubled('http://localhost:5173/')).toBe(false)
  })

  it('take the time of the world', async () => {
    sim.world.clock.freeze()
    sim.network.fault('/sign', { latency: 5000 })
    const met = vi.fn<(fate: unknown) => void>()
    const meeting = sim.network.meet('GET', sign).then(met)
    sim.world.clock.advance(4999)
    await Promise.resolve()
    expect(met).not.toHaveBeenCalled()
    sim.world.clock.advance(1)
    await meeting
    expect(met).toHaveBeenCalledWith('late')
  })

  it('are told about, without the query', async () => {
    const told: unknown[] = []
    sim.watch((happening) => told.push(happening))
    sim.network.fault('/sign', { abort: true })
    await sim.network.meet('GET', `${sign}?code=SECRET#top`)
    expect(told).toEqual([
      { kind: 'request', request: { method: 'GET', url: sign, fate: 'broken', at: expect.any(Number) } },
    ])
  })

  it('are those of one phone', () => {
    const fork = sim.fork()
    fork.network.fault('*', { abort: true })
    fork.clockSkew = 60_000
    expect(sim.network.isTroubled(sign)).toBe(false)
    expect(sim.clockSkew).toBe(0)
  })
})
