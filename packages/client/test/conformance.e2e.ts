/** The client in Chromium, with Tencent's own script, against the simulated WeChat: nothing of ours is stubbed. */
import { jsApiSpecs, type JsApiCallSpec } from '@weh5/protocol/jsapi'
import { personalities, type Personality } from '@weh5/protocol/user-agents'
import { cancel, createSimulator, ok, type Simulator } from '@weh5/simulator'
import { simulateWechat } from '@weh5/simulator/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { serveSite, type Site } from './site.ts'

let browser: Browser
let opened: { readonly context: BrowserContext; readonly sim: Simulator; readonly site: Site } | undefined

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
afterEach(async () => {
  await opened?.context.close()
  await opened?.sim.close()
  await opened?.site.close()
  opened = undefined
})

interface Opened {
  readonly sim: Simulator
  readonly site: Site
  readonly context: BrowserContext
  readonly page: Page
}

/** Opens a page of the site, inside WeChat or, without a personality, in Chromium as it is. */
async function open(
  personality: Personality | undefined,
  path = '/plain',
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<Opened> {
  const sim = createSimulator({
    ...(personality ? { personality } : {}),
    account: { jsDomains: ['127.0.0.1'], oauthDomain: '127.0.0.1' },
  })
  const site = await serveSite(sim)
  const context = await browser.newContext({ viewport: { width: 375, height: 667 }, hasTouch: true })
  opened = { context, sim, site }
  if (personality) await simulateWechat(context, sim)
  await prepare?.(context)
  const page = await context.newPage()
  await page.goto(site.origin + path)
  await page.waitForFunction('window.loaded')
  return { sim, site, context, page }
}

/** Runs code of a page: `client` is the package, `wx` is listed with the calls named. */
function run(page: Page, apis: string, code: string): Promise<unknown> {
  const body = `(async () => {
    const wx = window.wechat ||= client.createWechat({ sign: '/wechat/js-config', timeout: 2000, apis: { ${apis} } })
    return ${code}
  })().catch((error) => ({ code: error.code, api: error.api, native: error.native }))`
  return page.evaluate(body)
}

const calls = jsApiSpecs.filter(
  (spec): spec is JsApiCallSpec<unknown, unknown> => 'command' in spec && spec.group !== 'shake',
)

describe.each(personalities)('on %s', (personality) => {
  it('every JSAPI of the registry answers with what was answered', async () => {
    const { page, sim } = await open(personality)
    const names = calls.map(({ api }) => api.name)
    for (const { api, example } of calls) sim.handle(api.name, () => ok(example))
    await run(page, names.map((name) => `${name}: client.${name}`).join(), 'wx.ready()')
    const wrong: string[] = []
    for (const { api, answers, example, exampleOptions } of calls) {
      const result = await run(page, '', `wx.${api.name}(${JSON.stringify(exampleOptions)})`)
      const expected = answers === false ? undefined : example
      const same = JSON.stringify(sorted(result)) === JSON.stringify(sorted(expected))
      // Android leaves the prefix of a picture's bytes out.
      if (!same && !(personality === 'android' && api.name === 'getLocalImgData')) {
        wrong.push(`${api.name}: ${JSON.stringify(result)}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('signs what this client verifies, also after route changes', async () => {
    const { page, sim, site } = await open(personality, '/plain?from=share#top')
    sim.handle('scanQRCode', () => ok({ resultStr: 'booth-7' }))
    const scan = `wx.scanQRCode({ needResult: true })`
    await expect(run(page, 'scanQRCode: client.scanQRCode', scan)).resolves.toEqual({ resultStr: 'booth-7' })
    await page.evaluate(`history.pushState(null, '', '/exhibits/7#map')`)
    await expect(run(page, '', scan)).resolves.toEqual({ resultStr: 'booth-7' })

    const landing = `${site.origin}/plain?from=share`
    const signsLanding = personality === 'ios' || personality === 'mini-program'
    expect(site.signed).toEqual(signsLanding ? [landing] : [landing, `${site.origin}/exhibits/7`])
  })
})

describe('the landing URL', () => {
  it('is known to a script that is loaded after a route change', async () => {
    const { page, site } = await open('ios', '/plain?from=share')
    await page.evaluate(`history.pushState(null, '', '/exhibits/7')`)
    await page.evaluate(`import('/page.js?late').then(() => { window.wechat = undefined })`)
    await run(page, 'closeWindow: client.closeWindow', 'wx.ready()')
    expect(site.signed).toEqual([`${site.origin}/plain?from=share`])
  })
})

describe('the official script', () => {
  it('comes from the backup host when the first is down', async () => {
    const asked: string[] = []
    const { page } = await open('ios', '/plain', async (context) => {
      await context.route(/^https:\/\/res\.wx\.qq\.com\//, (route) => route.abort())
      context.on('request', (request) => asked.push(new URL(request.url()).host))
    })
    await expect(run(page, 'getLocation: client.getLocation', 'wx.getLocation()')).resolves.toHaveProperty('latitude')
    expect(asked.filter((host) => host.endsWith('wx.qq.com'))).toEqual(['res.wx.qq.com', 'res2.wx.qq.com'])
  })

  it('is missed with code script when both hosts are down, and asked for again when they are back', async () => {
    const hosts = /^https:\/\/res2?\.wx\.qq\.com\//
    const { page, context } = await open('ios', '/plain', async (each) => {
      await each.route(hosts, (route) => route.abort(), { times: 2 })
    })
    const locate = 'wx.getLocation()'
    await expect(run(page, 'getLocation: client.getLocation', locate)).resolves.toMatchObject({ code: 'script' })
    await expect(run(page, '', locate)).resolves.toMatchObject({ code: 'script' })
    await context.pages()[0]?.waitForTimeout(1_100)
    await expect(run(page, '', locate)).resolves.toHaveProperty('latitude')
  })

  it('is loaded while the server signs, not before', async () => {
    const { page, site, context } = await open('android')
    await context.route(/^https:\/\/res2?\.wx\.qq\.com\//, async (route) => {
      await expect.poll(() => site.signed).toHaveLength(1)
      await route.fallback()
    })
    await expect(run(page, 'getLocation: client.getLocation', 'wx.getLocation()')).resolves.toHaveProperty('latitude')
  })

  it('is not loaded again where a page has it', async () => {
    const asked: string[] = []
    const { page } = await open('android', '/tagged', async (context) => {
      context.on('request', (request) => asked.push(new URL(request.url()).host))
    })
    await expect(run(page, 'getLocation: client.getLocation', 'wx.getLocation()')).resolves.toHaveProperty('latitude')
    expect(asked.filter((host) => host.endsWith('wx.qq.com'))).toEqual(['res.wx.qq.com'])
  })

  it.each(['/twice', '/own-wx'])(
    'works on a page that has it twice, or something else by its name: %s',
    async (path) => {
      const { page, sim } = await open('android', path)
      await expect(run(page, 'getLocation: client.getLocation', 'wx.getLocation()')).resolves.toHaveProperty('latitude')
      expect(sim.calls('config')).toHaveLength(1)
    },
  )

  it('works beside an AMD loader, whose own modules still reach it', async () => {
    const { page } = await open('ios', '/amd')
    await expect(run(page, 'getLocation: client.getLocation', 'wx.getLocation()')).resolves.toHaveProperty('latitude')
    await page.evaluate(`define('mine', () => 7)`)
    expect(await page.evaluate(`[defined.length, defined[0][0], typeof window.wx.config]`)).toEqual([
      1,
      'mine',
      'function',
    ])
  })

  it('loads under a Content-Security-Policy with nonces', async () => {
    const { page } = await open('android', '/strict')
    await expect(run(page, 'getLocation: client.getLocation', 'wx.getLocation()')).resolves.toHaveProperty('latitude')
  })
})

describe('a client that has locked its bridge', () => {
  const lock = `Object.defineProperty(window, 'WeixinJSBridge', { value: Object.freeze(WeixinJSBridge), writable: false })`

  it('is configured as truthfully, and its calls settle', async () => {
    const { page, sim } = await open('android')
    await page.evaluate(lock)
    sim.handle('scanQRCode', () => ok({ resultStr: 'booth-7' }))
    const apis = 'scanQRCode: client.scanQRCode, previewImage: client.previewImage'
    await expect(run(page, apis, 'wx.scanQRCode({ needResult: true })')).resolves.toEqual({ resultStr: 'booth-7' })
    sim.handle('scanQRCode', () => cancel())
    await expect(run(page, '', 'wx.scanQRCode()')).resolves.toMatchObject({ code: 'cancel' })
  })

  it('is known to have refused', async () => {
    const { page } = await open('android')
    await page.evaluate(lock)
    const refused = `client.createWechat({
      sign: async () => ({ appId: 'wx0', timestamp: 1, nonceStr: 'n', signature: 'f' }),
      apis: { scanQRCode: client.scanQRCode },
    }).ready()`
    await expect(run(page, '', refused)).resolves.toMatchObject({ code: 'config' })
  })
})

describe('Chromium as it is', () => {
  it('rejects every call at once and asks nobody for anything', async () => {
    const { page, site } = await open(undefined)
    await expect(run(page, 'scanQRCode: client.scanQRCode', 'wx.scanQRCode()')).resolves.toMatchObject({
      code: 'outside',
      api: 'scanQRCode',
    })
    expect(site.signed).toEqual([])
  })
})

/** An equal value with its keys in order: clients send fields in any. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, sorted(each)] as const)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
