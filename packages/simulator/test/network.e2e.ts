/** What surrounds a page, wrong: what one with the client sees of a broken network and of its phone, the same in each of the three ways in. */
import { createSimulator, type Simulator, type TroubledRequest } from '@weh5/simulator'
import { simulateWechat } from '@weh5/simulator/playwright'
import { wechatSimulator } from '@weh5/simulator/vite'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createServer, type PluginOption, type ViteDevServer } from 'vite'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { servePlainApp, type PlainApp } from './fixtures/plain-app.ts'

const account = { jsDomains: ['127.0.0.1'] }
const root = join(import.meta.dirname, 'fixtures/client-app')

let browser: Browser
let context: BrowserContext
let page: Page
let sim: Simulator
let backend: PlainApp
let vite: ViteDevServer
/** Where the app is, inside WeChat. */
let url: string

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 375, height: 667 } })
  sim = createSimulator({ account })
  backend = await servePlainApp(sim)
})
afterEach(async () => {
  await context.close()
  await sim.close()
  await vite.close()
  await backend.close()
})

/** The app in its dev server, with its back end behind it. */
async function serveApp(plugins: PluginOption[] = []): Promise<string> {
  vite = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(import.meta.dirname, '../../../.cache/vite-client'),
    resolve: { conditions: ['@weh5/source'] },
    server: { host: '127.0.0.1', port: 0, proxy: { '/sign': backend.origin } },
    plugins,
  })
  await vite.listen()
  return vite.resolvedUrls?.local[0] ?? ''
}

const ways: Readonly<Record<string, () => Promise<string>>> = {
  'behind the proxy': async () => (await sim.proxy.listen({ target: await serveApp() })).url,
  'in Vite': async () => {
    await sim.close()
    return serveApp([
      wechatSimulator({ account, platformPort: 0, jsConfig: '/sign', onStart: (started) => (sim = started) }),
    ])
  },
  async 'in Playwright'() {
    await simulateWechat(context, sim)
    return serveApp()
  },
}

describe.each(Object.keys(ways))('%s', (way) => {
  let met: TroubledRequest[]

  beforeEach(async () => {
    url = (await ways[way]?.()) ?? ''
    met = []
    sim.watch((happening) => happening.kind === 'request' && met.push(happening.request))
    page = await context.newPage()
  })

  async function open(): Promise<string> {
    // A script that never comes holds up the load event.
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    const state = page.locator('#state', { hasNotText: '…' })
    await state.waitFor()
    return (await state.textContent()) ?? ''
  }

  it('the page is ready from the backup host when the official script’s host is down', async () => {
    sim.network.fault('res.wx.qq.com/*', { abort: true })
    expect(await open()).toBe('ready')
    expect(met).toEqual([
      { method: 'GET', url: 'https://res.wx.qq.com/open/js/jweixin-1.6.0.js', fate: 'broken', at: expect.any(Number) },
    ])
    const scripts = await page
      .locator('script[src*="jweixin"]')
      .evaluateAll((found) => found.map((script) => script.getAttribute('src')))
    expect(scripts.at(-1)).toContain('res2.wx.qq.com')
  })

  it('the page says that there is no script when the backup host is down as well', async () => {
    sim.network.fault('res*.wx.qq.com/*', { abort: true })
    expect(await open()).toMatch(/^script: /)
    expect(met.map(({ fate }) => fate)).toEqual(['broken', 'broken'])
    expect(sim.calls('config')).toEqual([])
  })

  it('the page goes to the backup host when the first one is silent', async () => {
    sim.network.fault('res.wx.qq.com/*', { latency: 60_000 })
    expect(await open()).toBe('ready')
  })

  it.each([
    ['answers 500', { status: 500 }, 'sign: '],
    ['breaks off', { abort: true }, 'sign: '],
    ['is slower than the page waits', { latency: 30_000 }, 'timeout: '],
  ] as const)('the page says that it has no signature when the sign endpoint %s', async (_how, fault, said) => {
    const mend = sim.network.fault('/sign', fault)
    expect(await open()).toContain(said)
    mend()
    expect(await open()).toBe('ready')
  })

  it('the page is ready all the same when the signature is slow', async () => {
    sim.network.fault('/sign', { latency: [200, 400] })
    expect(await open()).toBe('ready')
    expect(met).toMatchObject([{ url: expect.stringMatching(/\/sign$/), fate: 'late' }])
  })

  it('a fault for once is over after one request', async () => {
    sim.network.fault('/sign', { status: 503, times: 1 })
    expect(await open()).toMatch(/^sign: /)
    expect(await open()).toBe('ready')
  })

  it('requests to another origin meet faults as well', async () => {
    const api = createHttpServer((_request, response) => {
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'x-seat' })
      response.end('there')
    })
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(api.address() as AddressInfo).port}/api/me`
    const ask = (): Promise<unknown> =>
      page.evaluate(`fetch('${address}?x=1', { method: 'POST', body: 'y', headers: { 'x-seat': '7' } })
        .then(async (response) => response.ok ? response.text() : response.status, (error) => error.name)`)
    sim.network.fault('/api/*', { status: 503, times: 1 })
    await open()
    expect([await ask(), await ask()]).toEqual([503, 'there'])
    const mend = sim.network.fault('/api/*', { abort: true })
    await open()
    expect(await ask()).toBe('TypeError')
    mend()
    sim.network.fault('/api/*', { latency: 100 })
    await open()
    expect(await ask()).toBe('there')
    expect(met.map(({ url: troubled, fate }) => [troubled, fate])).toEqual([
      [address, 503],
      [address, 'broken'],
      [address, 'late'],
    ])
    api.closeAllConnections()
    api.close()
  })

  it('the page reads a clock that is wrong, from its first script on, and is ready', async () => {
    sim.clockSkew = 86_400_000
    expect(await open()).toBe('ready')
    const ahead = async (expression: string): Promise<number> =>
      Math.round((Number(await page.evaluate(expression)) - Date.now()) / 3_600_000) + 0
    expect(await ahead('window.started')).toBe(24)
    expect(await ahead('new Date().getTime()')).toBe(24)
    expect(await ahead('Date.parse(Date())')).toBe(24)
    expect(await page.evaluate(`[new Date(0).toISOString(), new Date() instanceof Date, Date.UTC(1970, 0)]`)).toEqual([
      '1970-01-01T00:00:00.000Z',
      true,
      0,
    ])
    sim.clockSkew = 0
    await expect.poll(() => ahead('Date.now()')).toBe(0)
    await open()
    expect(await ahead('window.started')).toBe(0)
  })

  it('a page that opens while WeChat is in the background knows it from its first script on', async () => {
    sim.foreground = false
    expect(await open()).toBe('ready')
    expect(await page.evaluate('[startedHidden, document.visibilityState, changes]')).toEqual([true, 'hidden', 0])
    sim.foreground = true
    await expect.poll(() => page.evaluate('[document.hidden, changes]')).toEqual([false, 1])
    await open()
    expect(await page.evaluate('[startedHidden, changes]')).toEqual([false, 0])
  })
})
