import { createSimulator, type Listening, type Simulator } from '@weh5/simulator'
import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../../scripts/chromium.mjs'

const screenshots = join(import.meta.dirname, '../../../../.cache/screenshots')

/** An app whose callback sends the browser on, as a real one does. */
function startApp(): Promise<Server> {
  const app = createServer((request, response) => {
    if (request.url?.startsWith('/callback')) {
      const { searchParams } = new URL(request.url, 'http://app')
      return response.writeHead(303, { location: `/home?code=${searchParams.get('code') ?? 'none'}` }).end()
    }
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Home</title>')
  })
  return new Promise((resolve) => app.listen(0, '127.0.0.1', () => resolve(app)))
}

describe('the authorize page in a browser', () => {
  let browser: Browser
  let page: Page
  let sim: Simulator
  let platform: Listening
  let app: Server
  let home: string

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    browser = await launchChromium()
    app = await startApp()
    home = `http://127.0.0.1:${(app.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await browser.close()
    app.close()
  })
  beforeEach(async () => {
    sim = createSimulator()
    platform = await sim.platform.listen()
    page = await browser.newPage({ viewport: { width: 375, height: 667 }, locale: 'zh-CN' })
  })
  afterEach(async () => {
    await page.close()
    await sim.close()
  })

  const authorize = (scope: string, fragment = '#wechat_redirect'): string =>
    `${platform.origin}/connect/oauth2/authorize?appid=${sim.account.appId}&redirect_uri=${encodeURIComponent(`${home}/callback`)}&response_type=code&scope=${scope}&state=abc${fragment}`

  it('goes through silently and leaves #wechat_redirect behind', async () => {
    await page.goto(authorize('snsapi_base'))
    await page.waitForURL(`${home}/home**`)
    expect(page.url()).toMatch(/\/home\?code=0\w{31}$/)
  })

  it('lets the visitor choose who they are and allow', async () => {
    await page.goto(authorize('snsapi_userinfo'))
    await page.getByText('陈默').click()
    await page.getByRole('button', { name: '允许' }).click()
    await page.waitForURL(`${home}/home**`)
    expect(page.url()).toMatch(/\/home\?code=0\w{31}$/)
    expect(sim.world.state.phone.userId).toBe('bob')
  })

  it('lets the visitor refuse', async () => {
    await page.goto(authorize('snsapi_userinfo'))
    await page.getByRole('button', { name: '拒绝' }).click()
    await page.waitForURL(`${home}/home**`)
    expect(page.url()).toBe(`${home}/home?code=none`)
  })

  it('opens for no address without #wechat_redirect', async () => {
    for (const scope of ['snsapi_base', 'snsapi_userinfo']) {
      await page.goto(authorize(scope, ''))
      await page.getByText('授权链接缺少 #wechat_redirect').waitFor()
    }
  })

  it('speaks English to an English browser', async () => {
    const english = await browser.newPage({ viewport: { width: 375, height: 667 }, locale: 'en-GB' })
    await english.goto(authorize('snsapi_userinfo'))
    await english.getByRole('button', { name: 'Allow' }).waitFor()
    await english.close()
  })

  it.each(['light', 'dark'] as const)('looks like WeChat, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(authorize('snsapi_userinfo'))
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= 375)
    expect(fits).toBe(true)
    await page.screenshot({ path: join(screenshots, `consent-${colorScheme}.png`) })
    await page.goto(authorize('snsapi_everything'))
    await page.screenshot({ path: join(screenshots, `authorize-error-${colorScheme}.png`) })
  })
})
