import { createSimulator, type Proxy, type Simulator } from '@weh5/simulator'
import { join } from 'node:path'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { servePlainApp, type PlainApp } from './fixtures/plain-app.ts'

const artefacts = join(import.meta.dirname, '../../../.cache/screenshots')

let browser: Browser
let context: BrowserContext
let panel: Page
let app: FrameLocator
let sim: Simulator
let site: PlainApp
let proxy: Proxy

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

beforeEach(async () => {
  sim = createSimulator({ account: { jsDomains: ['127.0.0.1'] } })
  site = await servePlainApp(sim)
  proxy = await sim.proxy.listen({ target: site.origin })
  await open()
})
afterEach(async () => {
  await context.close()
  await sim.close()
  await site.close()
})

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  await context?.close()
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', ...options })
  panel = await context.newPage()
  await panel.goto(proxy.panel)
  app = panel.frameLocator('iframe')
  await app.getByText('ready', { exact: true }).waitFor()
}

function picture(name: string): Promise<Buffer> {
  return panel.screenshot({ path: join(artefacts, `panel-${name}.png`), animations: 'disabled' })
}

describe('the phone', () => {
  it('shows the app and its title', async () => {
    await panel.getByRole('heading', { name: '扫码签到' }).waitFor()
    await picture('phone')
  })

  it('asks what the scanner sees, and gives that to the page', async () => {
    await app.locator('#scan').click()
    await panel.getByLabel('What the code says').fill('booth-9')
    await picture('scan')
    await panel.getByRole('button', { name: 'Scan', exact: true }).click()
    await app.getByText('booth-9').waitFor()
  })

  it('lets the person leave the scanner', async () => {
    await app.locator('#scan').click()
    await panel.getByRole('button', { name: 'Cancel' }).click()
    await app.getByText('cancelled').waitFor()
  })

  it('shares a card that looks like the one a friend gets', async () => {
    await panel.getByRole('button', { name: 'More' }).click()
    await picture('menu')
    await panel.getByRole('button', { name: 'Send to chat' }).click()
    const chat = panel.getByRole('dialog', { name: 'File Transfer' })
    await chat.getByRole('heading', { name: '来签到' }).waitFor()
    await picture('card')
    await chat.getByRole('button', { name: 'Done' }).click()
    await chat.waitFor({ state: 'detached' })
  })

  it('changes hands: the next user has none of the cookies of the first', async () => {
    const host = new URL(proxy.url)
    await context.addCookies([{ name: 'session', value: 'alice', domain: host.hostname, path: '/', httpOnly: true }])
    await panel.getByRole('button', { name: 'Carol Ng' }).click()
    await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).not.toContain('session')
    expect(sim.world.state.phone.userId).toBe('carol')
  })

  it('becomes another client', async () => {
    await panel.getByRole('button', { name: 'Android' }).click()
    await expect.poll(() => site.lastUserAgent()).toContain('Android')
  })
})

describe('the inspector', () => {
  it('lists the calls of the page and how each ended', async () => {
    const list = panel.getByRole('listitem')
    await list.filter({ hasText: 'config' }).filter({ hasText: 'ok' }).first().waitFor()
    await list.filter({ hasText: /^updateAppMessageShareData/ }).click()
    await panel.getByText('七号展位').waitFor()
  })

  it('is there when the panel is opened late', async () => {
    await panel.reload()
    await panel.getByRole('listitem').filter({ hasText: 'config' }).first().waitFor()
  })
})

describe('the look', () => {
  it('suits a dark room and a Chinese reader', async () => {
    await open({ colorScheme: 'dark', locale: 'zh-CN' })
    await panel.getByRole('heading', { name: '调用记录' }).waitFor()
    await picture('dark')
    await panel.getByRole('button', { name: '更多' }).click()
    await picture('menu-dark')
  })

  it('leaves out everything but the page on a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await open({ viewport: { width: 375, height: 667 }, colorScheme, hasTouch: true })
      expect(await panel.locator('.inspector').isVisible()).toBe(false)
      await picture(`narrow-${colorScheme}`)
    }
  })
})
