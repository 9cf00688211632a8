import { createSimulator, type Proxy, type Simulator } from '@weh5/simulator'
import { join } from 'node:path'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { lanAddresses } from '../src/proxy/lan.ts'
import { servePlainApp, type PlainApp } from './fixtures/plain-app.ts'

const artefacts = join(import.meta.dirname, '../../../.cache/screenshots')

/** A pair of scales that the phone has not found yet. */
const scale = {
  deviceId: 'gh_scale_0001',
  appId: 'wx',
  mac: '9C:EB:E8:00:00:01',
  connType: 'blue' as const,
  boundTo: [],
  state: 'disconnected' as const,
}

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
  // Shorter than the test may take, so that what is waited for is named.
  context.setDefaultTimeout(20_000)
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

  it('takes a tap where it lands, also in a window too low for it', async () => {
    await app.getByRole('button', { name: '到底' }).click()
    await app.getByText('已到底').waitFor()
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
    await panel.getByRole('tab', { name: 'Phone' }).click()
    await panel.getByRole('button', { name: 'Carol Ng' }).click()
    await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).not.toContain('session')
    expect(sim.world.state.phone.userId).toBe('carol')
  })

  it('becomes another client', async () => {
    await panel.getByRole('tab', { name: 'Phone' }).click()
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

  it('filters them', async () => {
    await panel.getByLabel('Filter').fill('sharedata')
    await expect.poll(() => panel.getByRole('listitem').count()).toBe(1)
  })

  it('writes a Playwright test of what happened', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.locator('#scan').click()
    await panel.getByRole('button', { name: 'Scan', exact: true }).click()
    await panel.getByRole('button', { name: 'Copy as test' }).click()
    await expect
      .poll(() => panel.evaluate('navigator.clipboard.readText()'))
      .toContain(`await expect(wechat).toHaveCalled('scanQRCode'`)
  })

  it('lists the requests to the platform as well', async () => {
    await panel.reload()
    await app.getByText('ready', { exact: true }).waitFor()
    await panel.getByRole('listitem').filter({ hasText: '/cgi-bin/ticket/getticket' }).first().waitFor()
  })

  it('is there when the panel is opened late', async () => {
    await panel.reload()
    await panel.getByRole('listitem').filter({ hasText: 'config' }).first().waitFor()
  })
})

describe('the world around the phone', () => {
  const tab = (name: string): Promise<void> => panel.getByRole('tab', { name }).click()

  it('changes network, Bluetooth, place and permissions', async () => {
    await tab('Phone')
    await panel.getByRole('group', { name: 'Network' }).getByText('4g').click()
    await panel.getByRole('group', { name: 'Camera' }).getByText('Deny').click()
    await panel.getByLabel('Latitude').fill('39.9042')
    await panel.getByLabel('Latitude').press('Tab')
    const { phone } = sim.world.state
    await expect.poll(() => phone.location.latitude).toBe(39.9042)
    expect(phone.network).toBe('4g')
    expect(phone.permissions.camera).toBe('deny')
  })

  it('has a floor plan on which people and beacons are moved', async () => {
    await tab('Floor')
    const phone = panel.getByRole('button', { name: /^You/ })
    await phone.focus()
    await phone.press('ArrowRight')
    await expect.poll(() => sim.world.state.phone.position.x).toBe(1.1)
    const box = await panel
      .getByRole('button', { name: /^主舞台/ })
      .locator('circle')
      .last()
      .boundingBox()
    if (box === null) throw new Error('the beacon is not on the plan')
    await panel.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await panel.mouse.down()
    await panel.mouse.move(box.x - 100, box.y, { steps: 4 })
    await panel.mouse.up()
    await expect.poll(() => sim.world.state.beacons[2]?.position.x).toBeLessThan(17)
  })

  it('takes in another beacon, and lets one go', async () => {
    await tab('Floor')
    await panel.getByLabel('Name of a beacon').fill('Café')
    await panel.getByRole('button', { name: 'Add' }).click()
    await panel.getByRole('row', { name: /Café -\d+ dBm/ }).waitFor()
    expect(sim.world.state.beacons.at(-1)).toMatchObject({ label: 'Café', major: 10_001, minor: 9 })
    await panel.getByRole('button', { name: 'Remove 主舞台' }).click()
    await expect.poll(() => sim.world.state.beacons.map(({ label }) => label)).not.toContain('主舞台')
    await picture('floor')
  })

  it('takes in another device, but none twice', async () => {
    await tab('Devices')
    for (const attempt of ['lamp-1', 'lamp-1']) {
      await panel.getByLabel('Device id').fill(attempt)
      await panel.getByRole('button', { name: 'Add' }).click()
      await panel.getByRole('group', { name: 'lamp-1' }).waitFor()
    }
    await panel.getByText('lamp-1 is there already.').first().waitFor()
    expect(sim.world.state.services.hardware).toHaveLength(1)
    await picture('devices')
    await panel.getByRole('button', { name: 'Remove lamp-1' }).click()
    await panel.getByText('No hardware yet.').waitFor()
  })

  it('shakes the phone, and opens the page of the nearest beacon with the ticket', async () => {
    await tab('Events')
    await panel.getByRole('button', { name: 'Shake' }).click()
    await panel.getByText('Nobody registered a page').waitFor()
    await panel.getByRole('button', { name: 'Close' }).last().click()
    sim.world.state.services.shakePages.push({
      appId: sim.account.appId,
      pageId: 5001,
      title: '七号展位',
      description: '摇到了一件展品',
      iconUrl: '',
      pageUrl: `${proxy.url}?from=shake`,
      comment: '',
    })
    await panel.getByRole('button', { name: 'Shake' }).click()
    await panel.getByText('摇到了一件展品').waitFor()
    await picture('shaken')
    await panel.getByText('摇到了一件展品').click()
    const { ticket } = sim.world.state.shakes.at(-1) ?? {}
    await expect.poll(() => sim.pages.at(-1)?.state.url).toBe(`${proxy.url}?from=shake&ticket=${ticket}`)
  })

  it('puts WeChat in the background and back, and the page is told', async () => {
    await tab('Events')
    await panel.getByRole('button', { name: 'Put in background' }).click()
    const seen = (): Promise<string> => app.locator('body').evaluate('document.visibilityState')
    await expect.poll(seen).toBe('hidden')
    await picture('background')
    await panel.getByText('WeChat is in the background').click()
    await expect.poll(seen).toBe('visible')
  })

  it('offers the full service where the page is a snapshot', async () => {
    // As the authorize page leaves it, while the panel looks on.
    sim.world.state.phone.snapshot = true
    await panel.getByRole('button', { name: 'Use full service' }).click()
    await expect.poll(() => sim.world.state.phone.snapshot).toBe(false)
    await app.getByText('ready', { exact: true }).waitFor()
  })

  it('raises an event on the page, with an example or anything else', async () => {
    await tab('Events')
    await app.locator('body').evaluate(`WeixinJSBridge.on('onVoiceRecordEnd', (event) => (window.heard = event))`)
    await picture('events')
    await panel.getByRole('button', { name: 'Raise' }).click()
    await expect.poll(() => app.locator('body').evaluate('window.heard')).toMatchObject({ localId: expect.any(String) })
    await panel.getByLabel('Payload').fill('{')
    await panel.getByRole('button', { name: 'Raise' }).click()
    await panel.getByText('Not JSON').waitFor()
  })

  it('breaks a JSAPI and mends it', async () => {
    await tab('Faults')
    const jsapis = panel.getByRole('region', { name: 'JSAPI' })
    await jsapis.getByRole('combobox').fill('scanQRCode')
    await jsapis.getByRole('group', { name: 'Answers' }).getByText('never').click()
    await jsapis.getByRole('button', { name: 'Add' }).click()
    await jsapis.getByRole('listitem').filter({ hasText: 'scanQRCode' }).waitFor()
    await jsapis.getByRole('button', { name: 'Remove' }).click()
    await expect.poll(() => jsapis.getByRole('listitem').count()).toBe(0)
  })

  it('takes the official script from the page, and the page notices when it is loaded again', async () => {
    await tab('Faults')
    const requests = panel.getByRole('region', { name: 'Requests of the page' })
    await requests.getByRole('button', { name: 'Official script: primary down' }).click()
    await requests.getByRole('button', { name: 'Add' }).click()
    await requests.getByRole('listitem').filter({ hasText: 'res.wx.qq.com/*' }).waitFor()
    await picture('faults')
    await requests.getByRole('button', { name: 'Reload the page' }).click()
    await app.getByText('…', { exact: true }).waitFor()
    await tab('Calls')
    await panel
      .getByRole('listitem')
      .filter({ hasText: 'res.wx.qq.com/open/js/jweixin-1.6.0.js' })
      .filter({ hasText: 'breaks off' })
      .waitFor()
    await picture('request-met-fault')
    await tab('Faults')
    await requests.getByRole('button', { name: 'Remove' }).click()
    await requests.getByRole('button', { name: 'Reload the page' }).click()
    await app.getByText('ready', { exact: true }).waitFor()
  })

  it('sets the clock of the phone wrong, which the page reads at once', async () => {
    await tab('Faults')
    await panel.getByRole('group', { name: 'The phone’s clock' }).getByText('1 d fast').click()
    const ahead = async (): Promise<number> => Number(await app.locator('body').evaluate('Date.now()')) - Date.now()
    await expect.poll(ahead).toBeGreaterThan(86_000_000)
    await panel.getByRole('group', { name: 'The phone’s clock' }).getByText('Right').click()
    await expect.poll(ahead).toBeLessThan(1_000)
  })

  it('freezes time and leaps ahead', async () => {
    await tab('Clock')
    await panel.getByRole('button', { name: 'Freeze' }).click()
    await panel.getByRole('button', { name: 'Resume' }).waitFor()
    const before = sim.world.clock.now()
    await panel.getByRole('button', { name: '+2h' }).click()
    await expect.poll(() => sim.world.clock.now() - before).toBe(7_200_000)
  })

  it('talks to the push endpoint of the account', async () => {
    await tab('Chat')
    await panel.getByLabel('Push URL').fill(`${site.origin}/push`)
    await panel.getByRole('button', { name: 'Connect' }).click()
    await panel.getByLabel('Message', { exact: true }).fill('你好')
    await panel.locator('.chat-say').getByRole('button', { name: 'Send' }).click()
    await panel.locator('.chat-mine').filter({ hasText: '你好' }).waitFor()
    await panel.getByText('Send another message or event').click()
    await panel.getByLabel('Message or event').fill('event:SCAN')
    await panel.getByLabel('twice').check()
    await panel.locator('.chat-push').getByRole('button', { name: 'Send' }).click()
    await panel.locator('.chat-mine').filter({ hasText: 'event:SCAN' }).nth(1).waitFor()
    sim.world.state.services.sent.push({
      appId: sim.account.appId,
      userId: sim.world.state.phone.userId,
      kind: 'custom',
      at: sim.world.clock.now(),
      body: { msgtype: 'text', text: { content: '久等了' } },
    })
    await panel.locator('.chat-theirs').filter({ hasText: '久等了' }).waitFor()
    await picture('chat')
  })

  it('saves a scenario and brings it back', async () => {
    await tab('Scenario')
    sim.world.state.phone.network = '2g'
    sim.clockSkew = 60_000
    const download = panel.waitForEvent('download')
    await panel.getByRole('button', { name: 'Save scenario' }).click()
    const file = await (await download).path()
    sim.world.state.phone.network = 'wifi'
    sim.clockSkew = 0
    await panel.getByLabel('Load scenario').setInputFiles(file)
    await expect.poll(() => sim.world.state.phone.network).toBe('2g')
    expect(sim.clockSkew).toBe(60_000)
  })

  it('refuses a file that is no scenario, and says so', async () => {
    await tab('Scenario')
    const other = { name: 'package.json', mimeType: 'application/json', buffer: Buffer.from('{"name":"x"}') }
    await panel.getByLabel('Load scenario').setInputFiles(other)
    await panel.getByText('This file is no scenario.').first().waitFor()
  })

  it('shows no QR code while only this machine is let in, and one when a network is', async () => {
    await tab('QR')
    await panel.getByText('Only this machine').waitFor()
    const open = await sim.proxy.listen({ target: site.origin, host: '0.0.0.0' })
    // The panel is there before the app in its phone is.
    await panel.goto(open.panel, { waitUntil: 'domcontentloaded' })
    await tab('QR')
    for (const address of lanAddresses()) {
      await panel
        .locator('figure')
        .filter({ hasText: `http://${address}:` })
        .locator('svg')
        .waitFor()
    }
    expect(await panel.locator('.qr').count()).toBe(lanAddresses().length)
  })
})

describe('the look', () => {
  it.each([
    { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 800 }, locale: 'en-US' },
    { name: 'dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 }, locale: 'zh-CN' },
  ] as const)('of every tab, $name', async ({ name, ...options }) => {
    sim.world.state.services.hardware.push(scale)
    await open(options)
    for (const [index, each] of (await panel.getByRole('tab').all()).entries()) {
      await each.click()
      expect(await each.getAttribute('aria-selected')).toBe('true')
      await picture(`tab-${index}-${name}`)
    }
  })

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
