import { createSimulator, ok, type Simulator } from '@weh5/simulator'
import { wechatSimulator } from '@weh5/simulator/vite'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { build, createServer, type PluginOption, type ViteDevServer } from 'vite'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { marker } from '../src/never-in-production.ts'
import { servePlainApp, type PlainApp } from './fixtures/plain-app.ts'

const root = join(import.meta.dirname, 'fixtures/vue-app')
const account = { jsDomains: ['127.0.0.1'] }

let browser: Browser
let page: Page
let backend: PlainApp
let vite: ViteDevServer

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 375, height: 667 }, locale: 'en-US' })
})
afterEach(async () => {
  await page.close()
  await vite.close()
  await backend.close()
})

/** A Vue app in its dev server, with its back end behind Vite's own proxy. */
async function serveVue(signer: PlainApp, plugins: PluginOption[] = []): Promise<string> {
  vite = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(import.meta.dirname, '../../../.cache/vite-vue'),
    server: { host: '127.0.0.1', port: 0, proxy: { '/sign': signer.origin } },
    plugins,
  })
  await vite.listen()
  return vite.resolvedUrls?.local[0] ?? ''
}

describe('the Vite plugin', () => {
  let wechat: Simulator

  beforeEach(async () => {
    backend = await servePlainApp(createSimulator({ account }))
    const url = await serveVue(backend, [
      wechatSimulator({ account, platformPort: 0, onStart: (simulator) => (wechat = simulator) }),
    ])
    await page.goto(url)
  })

  it('puts the app into WeChat at its own address', async () => {
    expect(await page.evaluate('navigator.userAgent')).toContain('MicroMessenger')
    await expect.poll(() => wechat.pages).toHaveLength(1)
    expect(await page.locator('head > *').first().getAttribute('src')).toBe('/__weh5__/bridge.js')
  })

  it('tells the app that its signature belongs to another account, through the official script', async () => {
    await page.getByText('config:invalid signature').waitFor()
  })

  it('signs pages itself for an app without a server', async () => {
    await vite.close()
    const url = await serveVue(backend, [
      wechatSimulator({ account, platformPort: 0, jsConfig: '/sign', onStart: (simulator) => (wechat = simulator) }),
    ])
    await page.goto(url)
    await page.getByText('ready', { exact: true }).waitFor()
    expect(wechat.calls('config')[0]?.outcome?.kind).toBe('ok')
    expect((await fetch(new URL('/sign', url))).status).toBe(400)
  })

  it('keeps files of WeChat’s in markup, in style sheets and in code from being asked for there', async () => {
    const hosts = new Set<string>()
    page.on('request', (sent) => hosts.add(new URL(sent.url()).host))
    const refused = new Set<string>()
    wechat.watch((happening) => happening.kind === 'request' && refused.add(happening.request.url))
    await page.goto(page.url())
    await expect
      .poll(() => [...refused].toSorted())
      .toEqual(['code', 'markup', 'sheet'].map((name) => `https://res.wx.qq.com/${name}.png`))
    expect([...hosts].filter((host) => host !== '')).toEqual([new URL(page.url()).host])
  })

  it('serves the panel beside it', async () => {
    await page.goto(new URL('/__weh5__/', page.url()).href)
    await page.frameLocator('iframe').getByText('扫码').waitFor()
  })

  it('leaves nothing in a build', async () => {
    const outDir = join(import.meta.dirname, '../../../.cache/vite-vue-build')
    await build({ root, configFile: false, logLevel: 'silent', build: { outDir }, plugins: [wechatSimulator()] })
    const html = await readFile(join(outDir, 'index.html'), 'utf8')
    expect(html).not.toContain('__weh5__')
    expect(html).not.toContain(marker)
    await rm(outDir, { recursive: true })
  })
})

describe('a Vue app behind the proxy', () => {
  it('works unchanged, its hot reload included', async () => {
    const sim = createSimulator({ account })
    backend = await servePlainApp(sim)
    const proxy = await sim.proxy.listen({ target: await serveVue(backend) })
    sim.handle('scanQRCode', () => ok({ resultStr: 'booth-7' }))
    const connected = page.waitForEvent('console', (message) => message.text() === '[vite] connected.')
    await page.goto(proxy.url)
    await connected
    await page.getByText('ready', { exact: true }).waitFor()
    await page.click('#scan')
    await page.getByText('booth-7').waitFor()
    expect(await sim.tapMenu('share:appmessage')).toMatchObject({ title: '活动签到', source: 'listener' })
    await sim.close()
  })
})
