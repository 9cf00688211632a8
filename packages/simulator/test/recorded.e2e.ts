/** A session that somebody had in Chromium becomes a test of @playwright/test, which runs: green on the same app, red on another. */
import { createSimulator, ok, record, toPlaywrightTest, type Simulator } from '@weh5/simulator'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { servePlainApp, type PlainApp } from './fixtures/plain-app.ts'

const project = join(import.meta.dirname, 'fixtures/playwright-project')
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
/** Inside the package, so that a test there finds it by its name. */
const cache = join(import.meta.dirname, '../.cache')

let browser: Browser
let sim: Simulator
let folder: string
const apps: PlainApp[] = []

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  sim = createSimulator({ account: { jsDomains: ['127.0.0.1'] } })
  await mkdir(cache, { recursive: true })
  folder = await mkdtemp(join(cache, 'recorded-'))
})
afterEach(async () => {
  await sim.close()
  for (const app of apps.splice(0)) await app.close()
  await rm(folder, { recursive: true })
})

async function serve(change?: (html: string) => string): Promise<string> {
  const app = await servePlainApp(sim, change)
  apps.push(app)
  return app.origin
}

/** The app as somebody uses it, behind the proxy. */
async function use(person: (page: Page) => Promise<void>, change?: (html: string) => string): Promise<string> {
  const proxy = await sim.proxy.listen({ target: await serve(change), jsConfig: '/sign' })
  const recording = record(sim)
  const page = await browser.newPage()
  await page.goto(`${proxy.url}?hall=2`)
  await page.getByText('ready', { exact: true }).waitFor()
  await person(page)
  await page.close()
  recording.stop()
  return toPlaywrightTest(recording.text(), { jsConfig: '/sign' })
}

/** Runs a test in a process of its own, as its author would. */
async function run(test: string, app: string): Promise<{ readonly passed: boolean; readonly output: string }> {
  await writeFile(join(folder, 'recorded.spec.ts'), test)
  const session = await browser.newBrowserCDPSession()
  const { commandLine } = await session.send('SystemInfo.getInfo')
  const chromium = commandLine.split(' --', 1)[0] ?? ''
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, 'test', '--config', project, '--reporter', 'line'],
      { env: { ...process.env, SPECS: folder, APP: app, CHROMIUM: chromium, CI: '1', NO_COLOR: '1' } },
      (error, stdout, stderr) => resolve({ passed: error === null, output: stdout + stderr }),
    )
  })
}

async function scanTwice(page: Page): Promise<void> {
  for (const code of ['booth-7', "booth '8'"]) {
    sim.handle('scanQRCode', () => ok({ resultStr: code }), { once: true })
    await page.click('#scan')
    await page.getByText(code).waitFor()
  }
}

describe('a recorded session', () => {
  it('is a test that taps what the person tapped, and is green', async () => {
    const test = await use(scanTwice)
    expect(test).toContain("await page.goto('/?hall=2')")
    expect(test).toContain("await page.getByRole('button', { name: '扫一扫' }).click()")
    expect(test).toContain("link: new URL('/?hall=2', page.url()).href")
    expect((await run(test, await serve())).output).toContain('1 passed')
  })

  it('says so where nobody signs for the WeChat of the test', async () => {
    const test = (await use(scanTwice)).replace(", jsConfig: '/sign'", '')
    const { passed, output } = await run(test, await serve())
    expect(passed).toBe(false)
    expect(output).toContain('|   await expect(wechat).toHaveValidSignature()')
    expect(output).toContain('Compare your string with the one this client signs')
  })

  it.each([
    ['scans otherwise', 'needResult: 1', 'needResult: 0', 'scanQRCode'],
    ['shares another card', '来签到', '来看看', 'updateAppMessageShareData'],
    [
      'scans only once',
      "document.getElementById('scan').onclick = function",
      "document.getElementById('scan').onclick = function () { this.onclick = null; scan() }; var scan = function",
      'scanQRCode',
    ],
    ['has lost the button', '>扫一扫<', '>扫码<', "name: '扫一扫'"],
  ])('is red once the app %s', async (_what, before, after, named) => {
    const test = await use(scanTwice)
    const { passed, output } = await run(test, await serve((html) => html.replace(before, after)))
    expect(passed).toBe(false)
    expect(output).toContain(named)
  })

  it('types and chooses what the person typed and chose, but no password, and goes where the page went', async () => {
    const form = `
      <label>姓名 <input name="guest" /></label>
      <label><input name="agree" type="checkbox" /> 同意</label>
      <select name="hall" aria-label="展馆"><option>1</option><option>2</option></select>
      <input name="code" type="password" aria-label="密码" />
      <div><span>取消</span><span class="send">提交</span></div>
      <script>
        const { guest, agree, hall } = Object.fromEntries([...document.querySelectorAll('[name]')].map((field) => [field.name, field]))
        document.querySelector('.send').onclick = () =>
          history.pushState(null, '', '/done?' + [guest.value, hall.value, agree.checked])
      </script>`
    const withForm = (html: string): string => html.replace('</body>', `${form}</body>`)
    const test = await use(async (page) => {
      await page.getByLabel('姓名').fill('七号')
      await page.getByText('同意').click()
      await page.getByLabel('展馆').selectOption('2')
      await page.getByLabel('密码').fill('SECRET')
      await page.getByText('提交').click()
      await expect.poll(() => sim.pages.at(-1)?.state.url).toContain('/done')
    }, withForm)
    expect(test).not.toContain('SECRET')
    expect(test).toContain(`toHaveURL('/done?${encodeURIComponent('七号')},2,true')`)
    expect((await run(test, await serve(withForm))).output).toContain('1 passed')
  })
})
