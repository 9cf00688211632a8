import { createSimulator, ok, type Simulator } from '@weh5/simulator'
import { simulateWechat, UnknownCallError, wechatFixture, wechatMatchers } from '@weh5/simulator/playwright'
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { servePlainApp, type PlainApp } from './fixtures/plain-app.ts'

let browser: Browser
let context: BrowserContext
let page: Page
let wechat: Simulator
let app: PlainApp

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

beforeEach(async () => {
  wechat = createSimulator({ account: { jsDomains: ['127.0.0.1'], oauthDomain: '127.0.0.1' } })
  app = await servePlainApp(wechat)
  context = await browser.newContext({ viewport: { width: 375, height: 667 } })
  await simulateWechat(context, wechat)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await wechat.close()
  await app.close()
})

const officialAddress = 'https://res.wx.qq.com/open/js/jweixin-1.6.0.js'
/** Well formed, and the hash of none of these files. */
const officialHash = `sha256-${Buffer.alloc(32).toString('base64')}`

/** Puts a document of the app at `/own`. */
async function serve(html: string): Promise<void> {
  await context.route('**/own', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html>${html}` }))
}

/** The file that the browser was started from. */
async function executableOf(started: Browser): Promise<string> {
  const session = await started.newBrowserCDPSession()
  const { commandLine } = await session.send('SystemInfo.getInfo')
  return commandLine.split(' --', 1)[0] ?? ''
}

describe('a Playwright page', () => {
  it('is inside WeChat without a proxy, under its own address', async () => {
    wechat.handle('scanQRCode', () => ok({ resultStr: 'booth-7' }))
    await page.goto(app.origin)
    await page.getByText('ready', { exact: true }).waitFor()
    await page.click('#scan')
    await page.getByText('booth-7').waitFor()
    expect(app.lastUserAgent()).toContain('MicroMessenger')
  })

  it('goes to open.weixin.qq.com and back, and the simulator answers there', async () => {
    const back = encodeURIComponent(`${app.origin}/zipped`)
    const query = `appid=${wechat.account.appId}&redirect_uri=${back}&response_type=code&scope=snsapi_base&state=s`
    await page.goto(app.origin)
    await page.evaluate(
      `location.href = 'https://open.weixin.qq.com/connect/oauth2/authorize?${query}#wechat_redirect'`,
    )
    await page.waitForURL(/\/zipped\?code=\w+&state=s$/)
  })

  it.each([
    ['in its HTML', (tag: string) => tag],
    [
      'by its own code',
      () => `<script>
      const script = document.createElement('script')
      Object.assign(script, { crossOrigin: 'anonymous', integrity: '${officialHash}', src: '${officialAddress}' })
      script.onload = () => (document.title = typeof wx.config)
      document.head.append(script)
    </script>`,
    ],
  ])('loads the official script %s although it knows the hash of another build', async (_where, markup) => {
    const tag = `<script crossorigin="anonymous" integrity="${officialHash}" src="${officialAddress}"
      onload="document.title = typeof wx.config"></script>`
    await serve(markup(tag))
    await page.goto(`${app.origin}/own`)
    await expect.poll(() => page.title()).toBe('function')
  })

  it('leaves the integrity of scripts that are not WeChat’s alone', async () => {
    await context.route('**/library.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'document.title = "ran"' }),
    )
    await serve(`<script integrity="${officialHash}" src="/library.js" onerror="document.title = 'refused'"></script>`)
    await page.goto(`${app.origin}/own`)
    await expect.poll(() => page.title()).toBe('refused')
  })

  it('is told that other files of WeChat’s are not simulated, unless the test answers for them', async () => {
    await page.goto(app.origin)
    const refused: unknown[] = []
    wechat.watch((happening) => happening.kind === 'request' && refused.push(happening.request))
    const style = 'https://res.wx.qq.com/open/libs/weui/2.6.0/weui.min.css'
    const fetchStyle = (): Promise<string> => page.evaluate(`fetch('${style}').then((response) => response.text())`)
    expect(await fetchStyle()).toContain('WECHAT_FILE_NOT_SIMULATED')
    expect(refused).toEqual([{ method: 'GET', url: style, fate: 'not-simulated', at: expect.any(Number) }])
    await context.route(style, (route) => route.fulfill({ contentType: 'text/css', body: '.weui-btn{}' }))
    expect(await fetchStyle()).toBe('.weui-btn{}')
  })

  it('starts a bridge of its own for each document', async () => {
    await page.goto(app.origin)
    await page.goto(`${app.origin}/zipped`)
    await page.getByText('ready', { exact: true }).waitFor()
    expect(wechat.pages).toHaveLength(1)
  })
})

describe('the matchers', () => {
  it('wait for a call, a card, a verified signature', async () => {
    await page.goto(app.origin)
    expect((await wechatMatchers.toHaveValidSignature(wechat)).pass).toBe(true)
    expect((await wechatMatchers.toHaveShared(wechat, { title: '来签到' })).pass).toBe(true)
    const called = wechatMatchers.toHaveCalled(wechat, 'scanQRCode', { needResult: 1 })
    await page.click('#scan')
    expect((await called).pass).toBe(true)
  })

  it('say what was there instead', async () => {
    await page.goto(app.origin)
    await page.getByText('ready', { exact: true }).waitFor()
    const shared = await wechatMatchers.toHaveShared(wechat, { title: '别的' }, { timeout: 100 })
    expect(shared.pass).toBe(false)
    expect(shared.message()).toContain('来签到')
    const called = await wechatMatchers.toHaveCalled(wechat, 'chooseImage', {}, { timeout: 100 })
    expect(called.message()).toContain('it never')
  })

  it('explain a signature that is wrong', async () => {
    await page.goto(`${app.origin}/#/seat/7`)
    await page.evaluate(`fetch('/sign?url=' + encodeURIComponent(location.href))
      .then((response) => response.json())
      .then((signed) => wx.config({ ...signed, jsApiList: ['scanQRCode'] }))`)
    await expect.poll(() => wechat.calls('config').length).toBe(2)
    const result = await wechatMatchers.toHaveValidSignature(wechat, { timeout: 200 })
    expect(result.pass).toBe(false)
    expect(result.message()).toContain('hash-included')
    // The same words as in the console and in the panel, in both languages.
    const reply = wechat.calls('config').at(-1)?.outcome
    expect(reply).toMatchObject({ reply: { explanation: result.message() } })
    expect(result.message()).toMatch(/\p{Script=Han}/u)
  })
})

describe('the fixture', () => {
  it('gives each test a phone of its own in front of a shared platform', async () => {
    const seen: Simulator[] = []
    const { wechat: fixture } = wechatFixture({ simulator: wechat, personality: 'android' })
    for (const number of [1, 2]) {
      const own = await browser.newContext()
      await fixture[0]({ context: own }, async (phone) => {
        seen.push(phone)
        const tab = await own.newPage()
        await tab.goto(app.origin)
        await tab.getByText('ready', { exact: true }).waitFor()
        expect(phone.personality).toBe('android')
        expect(phone.calls('config')).toHaveLength(1)
      })
      await own.close()
      expect(seen).toHaveLength(number)
    }
    expect(wechat.calls('config')).toEqual([])
  })

  it('fails a test whose page calls what WeChat does not know', async () => {
    const own = await browser.newContext()
    const run = wechatFixture().wechat[0]({ context: own }, async () => {
      const tab = await own.newPage()
      await tab.goto(app.origin)
      await tab.evaluate(`new Promise((resolve) => WeixinJSBridge.invoke('scanQrCode', {}, resolve))`)
    })
    await expect(run).rejects.toThrow(UnknownCallError)
    await expect(run).rejects.toThrow(/scanQrCode/)
    await own.close()
  })

  it('works in a suite of @playwright/test', async () => {
    const project = join(import.meta.dirname, 'fixtures/playwright-project')
    const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [cli, 'test', '--config', project, '--reporter', 'line'],
      {
        env: { ...process.env, APP: app.origin, CHROMIUM: await executableOf(browser), CI: '1' },
      },
    )
    expect(stdout).toContain('1 passed')
  })
})
