import { createSimulator, diffWorlds, loadWorld, ok, saveWorld, sessionCookie, type Simulator } from '@weh5/simulator'
import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openidOf } from '../../src/world/user.ts'
import { openOfficialPage, settled, type OfficialPage } from './official-page.ts'

let sim: Simulator | undefined
let page: OfficialPage | undefined
afterEach(async () => {
  await sim?.close()
  await page?.close()
  sim = page = undefined
})

interface Bridge {
  invoke(command: string, args: object, callback: (reply: Record<string, unknown>) => void): void
}

async function openIn(session: Simulator): Promise<(command: string) => Promise<Record<string, unknown>>> {
  const { window } = new JSDOM('', { url: 'http://localhost/' })
  await session.install(window as unknown as Window)
  const bridge = window['WeixinJSBridge'] as Bridge
  return (command) => new Promise((resolve) => bridge.invoke(command, {}, resolve))
}

describe('a fork', () => {
  it('has a phone, handlers, calls and a clock of its own', async () => {
    sim = createSimulator({ personality: 'ios' })
    const [one, other] = [sim.fork(), sim.fork({ personality: 'android' })]
    one.world.state.phone.network = '2g'
    other.handle('getNetworkType', () => ok({ networkType: '3g' }))
    one.world.clock.advance('2h')
    const [askOne, askOther] = [await openIn(one), await openIn(other)]
    expect(await askOne('getNetworkType')).toMatchObject({ subtype: '2g' })
    expect(await askOther('getNetworkType')).toMatchObject({ subtype: '3g' })
    expect([sim, one, other].map((session) => session.calls().length)).toEqual([0, 1, 1])
    expect(one.world.clock.now() - other.world.clock.now()).toBeGreaterThan(7_000_000)
  })

  it('shares the platform, which knows the phone by a cookie', async () => {
    sim = createSimulator()
    const fork = sim.fork()
    fork.world.state.phone.userId = 'dave'
    const { appId: appid, appSecret: secret } = sim.account
    const login = async (headers: Record<string, string>): Promise<unknown> => {
      const query = {
        appid,
        redirect_uri: 'http://localhost/cb',
        response_type: 'code',
        scope: 'snsapi_base',
        state: 'x',
      }
      const authorize = `https://open.weixin.qq.com/connect/oauth2/authorize?${new URLSearchParams(query).toString()}`
      const response = await fork.platform.fetch(authorize, { headers })
      const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? ''
      const exchange = new URLSearchParams({ appid, secret, code, grant_type: 'authorization_code' }).toString()
      // The back end has no cookie, and still it is told who came.
      const answer = await fork.platform.fetch(`https://api.weixin.qq.com/sns/oauth2/access_token?${exchange}`)
      return ((await answer.json()) as { openid: string }).openid
    }
    const openids = sim.world.state.users.map((user) => openidOf(fork.world, fork.account, user))
    expect(await login({ cookie: `a=b; ${sessionCookie}=${fork.id}` })).toBe(openids[3])
    expect(await login({})).toBe(openids[0])
    await fork.close()
    expect(sim.session(fork.id)).toBeUndefined()
  })

  it('keeps a hundred phones apart', async () => {
    sim = createSimulator()
    const forks = Array.from({ length: 100 }, () => sim?.fork()).filter((fork) => fork !== undefined)
    const answers = forks.map(async (fork, index) => {
      fork.handle('getNetworkType', () => ok({ networkType: index % 2 ? '4g' : '3g' }))
      const ask = await openIn(fork)
      return (await ask('getNetworkType'))['subtype']
    })
    expect(await Promise.all(answers)).toEqual(forks.map((_fork, index) => (index % 2 ? '4g' : '3g')))
    expect(forks.every((fork) => fork.calls().length === 1)).toBe(true)
  })
})

describe('a page that opens while WeChat is in the background', () => {
  it('is told so', async () => {
    sim = createSimulator()
    sim.foreground = false
    const { window } = new JSDOM('', { url: 'http://localhost/', pretendToBeVisual: true })
    await sim.install(window as unknown as Window)
    await settled()
    expect(window.document.visibilityState).toBe('hidden')
    sim.foreground = true
    await settled()
    expect(window.document.visibilityState).toBe('visible')
  })
})

describe('faults', () => {
  it('delay answers by the time of the world', async () => {
    page = await openOfficialPage()
    page.sim.world.clock.freeze()
    page.sim.fault('getNetworkType', { latency: 800 })
    const answered = vi.fn<() => void>()
    const call = page.call('getNetworkType').then(answered)
    await settled()
    page.sim.world.clock.advance(799)
    await settled()
    expect(answered).not.toHaveBeenCalled()
    page.sim.world.clock.advance(1)
    await call
    expect(answered).toHaveBeenCalled()
  })

  it('swallow answers, or give them twice', async () => {
    page = await openOfficialPage()
    const replies: unknown[] = []
    const bridge = page.window['WeixinJSBridge'] as Bridge
    const mend = page.sim.fault('*', { answers: 0 })
    bridge.invoke('getNetworkType', {}, (reply) => replies.push(reply))
    await settled()
    expect(replies).toEqual([])
    mend()
    page.sim.fault('getNetworkType', { answers: 2 })
    bridge.invoke('getNetworkType', {}, (reply) => replies.push(reply))
    await settled()
    expect(replies).toEqual([{ err_msg: 'network_type:wifi' }, { err_msg: 'network_type:wifi' }])
  })

  it('break the JSON in answers', async () => {
    page = await openOfficialPage({ personality: 'android' })
    await page.configure()
    page.sim.fault('checkJsApi', { malformed: true })
    expect(await page.invoke('checkJsApi', { jsApiList: ['scanQRCode'] })).toEqual({
      err_msg: 'checkJsApi:ok',
      checkResult: '{"',
    })
  })
})

describe('commands that nobody knows', () => {
  it('are remembered, unless a handler answers', async () => {
    page = await openOfficialPage()
    await page.configure({ jsApiList: ['flyToTheMoon', 'flyToMars'] })
    page.sim.handle('flyToMars', () => ok({ arrived: true }))
    expect(await page.invoke('flyToMars')).toEqual({ err_msg: 'flyToMars:ok', arrived: true })
    await page.invoke('flyToTheMoon')
    expect(page.sim.unknownCalls().map(({ command }) => command)).toEqual(['flyToTheMoon'])
  })
})

describe('a saved world', () => {
  it('comes back as it was, from JSON', async () => {
    sim = createSimulator()
    sim.world.clock.freeze()
    const shake = sim.shake()
    const saved = saveWorld(sim.world)
    const loaded = loadWorld(JSON.parse(JSON.stringify(saved)) as typeof saved)
    expect(diffWorlds(saved, loaded.state)).toEqual([])
    expect(loaded.state.shakes[0]?.ticket).toBe(shake?.ticket)
    expect(loaded.clock.now()).toBe(sim.world.clock.now())
  })

  it('shows what changed', () => {
    sim = createSimulator()
    const before = saveWorld(sim.world)
    sim.world.state.phone.network = 'none'
    sim.world.state.phone.position = { x: 3, y: 0.4 }
    expect(diffWorlds(before, saveWorld(sim.world))).toEqual([
      { path: '/phone/network', before: 'wifi', after: 'none' },
      { path: '/phone/position/x', before: 0.6, after: 3 },
    ])
  })
})

describe('several accounts', () => {
  it('live on one platform, each with its own credentials', async () => {
    sim = createSimulator({ account: { name: '一' }, accounts: [{ name: '二', jsDomains: ['m.example.com'] }] })
    const tokens = sim.world.state.accounts.map(async ({ appId, appSecret }) => {
      const query = new URLSearchParams({ grant_type: 'client_credential', appid: appId, secret: appSecret })
      return (await sim?.platform.fetch(`https://api.weixin.qq.com/cgi-bin/token?${query.toString()}`))?.json()
    })
    expect(await Promise.all(tokens)).toEqual([
      { access_token: expect.any(String), expires_in: 7200 },
      { access_token: expect.any(String), expires_in: 7200 },
    ])
    const [one, other] = sim.world.state.accounts.map(({ appId }) => appId)
    expect(one).not.toBe(other)
  })
})
