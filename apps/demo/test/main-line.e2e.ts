import type { Browser, Locator } from 'playwright-core'
import { cancel, ok } from '@weh5/simulator'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { simulateDemo, type SimulatedDemo } from '../server/simulate.ts'
import { openPhone, picture, type Phone } from './phone.ts'

const staticDir = join(import.meta.dirname, '../dist/app')

let browser: Browser
let demo: SimulatedDemo
let phone: Phone

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function open(personality: 'ios' | 'android', path = '/'): Promise<void> {
  demo = await simulateDemo({ port: 0, staticDir, personality })
  phone = await openPhone(browser)
  await phone.page.goto(new URL(path, demo.url).href)
}

function widthOf(image: Locator): Promise<number> {
  return image.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0))
}

/** How every `wx.config` so far ended. */
function configs(): string[] {
  return demo.sim.calls('config').map((call) => call.outcome?.kind ?? 'open')
}

afterEach(async () => {
  // Nothing that ran in a simulated page may have left this machine.
  const { foreign } = phone
  await phone.context.close()
  await demo.close()
  expect(foreign).toEqual([])
})

describe.each(['ios', 'android'] as const)('the demo on %s', (personality) => {
  beforeEach(() => open(personality))

  it('recognises a visitor silently, then signs them in with consent', async () => {
    const { page } = phone
    await page.getByText('你好，访客').waitFor()
    await picture(page, `${personality}-home-guest`)
    await page.getByRole('button', { name: '登录' }).tap()
    await page.getByRole('button', { name: '允许' }).waitFor()
    await picture(page, `${personality}-consent`)
    await page.getByRole('button', { name: '允许' }).tap()
    await page.getByText('已签到 0 / 5').waitFor()
    await picture(page, `${personality}-home-user`)
    expect(new URL(page.url()).search).toBe('')
    expect(new URL(page.url()).hash).toBe('')
  })

  it('stays usable when the visitor refuses', async () => {
    const { page } = phone
    await page.getByRole('button', { name: '登录' }).tap()
    await page.getByRole('button', { name: '拒绝' }).tap()
    await page.getByText('你没有授权').waitFor()
    await page.getByText('你好，访客').waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  it('keeps a verified signature and the right share card after a client-side route change', async () => {
    const { page } = phone
    await page.getByText('天气织机').tap()
    await page.getByRole('heading', { name: '天气织机' }).waitFor()
    await expect.poll(async () => (await demo.sim.tapMenu('share:appmessage')).title).toBe('天气织机')
    await expect
      .poll(async () => (await demo.sim.tapMenu('share:timeline')).link)
      .toBe(new URL('/exhibits/loom', demo.url).href)
    expect(configs()).toSatisfy(
      (outcomes: string[]) => outcomes.length > 0 && outcomes.every((outcome) => outcome === 'ok'),
    )
    await picture(page, `${personality}-exhibit`)

    demo.sim.handle('scanQRCode', () => ok({ resultStr: 'A02' }))
    await page.getByRole('link', { name: '回到首页' }).tap()
    await page.getByRole('button', { name: '扫码签到' }).tap()
    await page.getByRole('heading', { name: '桌上的潮汐' }).waitFor()
  })

  it('leaves everything as it was when the visitor cancels a scan', async () => {
    const { page } = phone
    demo.sim.handle('scanQRCode', () => cancel())
    await page.getByRole('button', { name: '扫码签到' }).tap()
    await expect.poll(() => demo.sim.calls('scanQRCode').map((call) => call.outcome?.kind)).toEqual(['cancel'])
    await page.getByText('你好，访客').waitFor()
    expect(await page.getByText('出错了').count()).toBe(0)
  })

  it('shows the exhibits that are near, by their beacons, until the visitor stops', async () => {
    const { page } = phone
    await page.getByRole('link', { name: '摇一摇' }).tap()
    await page.getByText('会呼吸的灯笼').waitFor()
    await picture(page, `${personality}-shake`)
    await page.getByRole('button', { name: '停止' }).tap()
    await page.getByText('已停止寻找').waitFor()
    await expect.poll(() => demo.sim.calls('stopSearchBeacons').length).toBe(1)
  })

  it('tells who shook and where, by the ticket of a shake', async () => {
    const { page } = phone
    await page.getByText('你好，访客').waitFor()
    await page.goto(new URL(`/shake?ticket=${demo.sim.shake()?.ticket}`, demo.url).href)
    await page.getByText('你刚才摇到了').waitFor()
    await picture(page, `${personality}-shaken`)
  })

  it('puts a photo on a postcard, and on the wall', async () => {
    const { page } = phone
    await page.getByRole('link', { name: '拍照' }).tap()
    await page.getByRole('button', { name: '拍照或选一张' }).tap()
    const photo = page.getByRole('img', { name: '你选的照片' })
    await expect.poll(() => widthOf(photo)).toBeGreaterThan(0)
    await page.getByRole('button', { name: '贴到照片墙' }).tap()
    await expect.poll(() => widthOf(page.getByRole('img', { name: '访客的照片' }))).toBeGreaterThan(0)
    await picture(page, `${personality}-photo`)
  })

  it('records a voice note and plays it', async () => {
    const { page } = phone
    await page.getByText('天气织机').tap()
    await page.getByRole('button', { name: '留一段语音' }).tap()
    await page.getByRole('button', { name: '点一下结束' }).waitFor()
    demo.sim.world.clock.advance('3s')
    await page.getByRole('button', { name: '点一下结束' }).tap()
    await page.getByRole('button', { name: '听一听' }).tap()
    await expect.poll(() => demo.sim.calls('playVoice').map((call) => call.outcome?.kind)).toEqual(['ok'])
  })

  it('adds a coupon that the card platform accepts, and opens the map', async () => {
    const { page } = phone
    await page.getByText('领一张咖啡券').tap()
    await page.getByText('已存入卡包').waitFor()
    await page.getByText('去展馆').tap()
    await expect.poll(() => demo.sim.calls('openLocation').map((call) => call.args['name'])).toEqual(['深圳会展中心'])
  })

  it('sells a ticket, whose payment the server has heard of', async () => {
    const { page } = phone
    await page.getByRole('link', { name: '购票' }).tap()
    await page.getByText('周六 · 潮汐夜').tap()
    await page.getByRole('button', { name: '增加' }).tap()
    await picture(page, `${personality}-ticket`)
    await page.getByRole('button', { name: '微信支付 ¥118.00' }).tap()
    await page.getByText('入场码').waitFor()
    await page.getByText('¥118.00', { exact: true }).waitFor()
    await picture(page, `${personality}-ticket-paid`)
    expect(demo.sim.world.state.services.orders).toMatchObject([{ total: 11_800, state: 'SUCCESS', signType: 'RSA' }])
  })

  it('sells nothing to a visitor who closes the payment sheet', async () => {
    const { page } = phone
    demo.sim.handle('chooseWXPay', () => cancel())
    await page.getByRole('link', { name: '购票' }).tap()
    await page.getByRole('button', { name: '微信支付 ¥39.00' }).tap()
    await expect.poll(() => demo.sim.calls('chooseWXPay').map((call) => call.outcome?.kind)).toEqual(['cancel'])
    await page.getByRole('button', { name: '微信支付 ¥39.00' }).waitFor()
    expect(await page.getByText('入场码').count()).toBe(0)
    expect(demo.sim.world.state.services.orders).toMatchObject([{ state: 'NOTPAY' }])
  })

  it('binds a badge with a ticket from WeChat, and talks to it', async () => {
    const { page } = phone
    await page.getByText('电子胸牌').tap()
    await page.getByText('badge-0207').tap()
    await page.getByRole('heading', { name: '胸牌已绑定' }).waitFor()
    await picture(page, `${personality}-badge`)
    await page.getByRole('button', { name: '让它闪一下' }).tap()
    await page.getByText('胸牌闪了一下').waitFor()
  })
})

describe('a wrong signature', () => {
  beforeEach(() => open('ios'))

  it('is rejected, and the cause is named', async () => {
    const { page } = phone
    await page.route('**/wechat/js-config**', async (route) => {
      const response = await route.fetch()
      const config = (await response.json()) as Record<string, unknown>
      await route.fulfill({ json: { ...config, signature: String(config['signature']).toUpperCase() } })
    })
    await page.goto(new URL('/photo', demo.url).href)
    await page.getByRole('button', { name: '拍照或选一张' }).tap()
    await page.getByText('出错了').waitFor()
    expect(demo.sim.calls('config').at(-1)?.outcome).toMatchObject({
      kind: 'raw',
      reply: { err_msg: expect.stringContaining('invalid signature'), diagnosis: { code: 'upper-case-signature' } },
    })
  })
})

describe('outside WeChat', () => {
  beforeEach(async () => {
    demo = await simulateDemo({ port: 0, staticDir })
    phone = await openPhone(browser)
    await phone.page.goto(demo.outside)
  })

  it('rejects every call at once and says where to open the page', async () => {
    const { page } = phone
    await page.getByRole('heading', { name: '请在微信中打开' }).waitFor()
    await page.locator('[data-outcome="outside"]').waitFor()
    await picture(page, 'outside')
    expect(demo.sim.calls()).toEqual([])
  })
})

describe('a hostile request', () => {
  beforeEach(() => open('ios'))

  it.each([
    ['a url that is missing', '/wechat/js-config', 400],
    ['a url that is malformed', '/wechat/js-config?url=%25%25', 400],
    ['a url of another site', '/wechat/js-config?url=https%3A%2F%2Fevil.example%2F', 403],
    ['a callback without a code or a state', '/wechat/callback', 400],
    ['a forged state', '/wechat/callback?code=c0de&state=forged', 400],
  ])('gets a clear answer: %s', async (_what, path, status) => {
    const response = await fetch(new URL(path, demo.outside), { redirect: 'manual' })
    expect(response.status).toBe(status)
    const body = await response.text()
    expect(JSON.parse(body)).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/), message: expect.any(String) })
    expect(body).not.toContain(demo.sim.account.appSecret)
    expect(body).not.toMatch(/\bat .+:\d+:\d+/)
  })

  it('cannot pretend that somebody paid', async () => {
    const body = JSON.stringify({ event_type: 'TRANSACTION.SUCCESS', resource: { ciphertext: 'AAAA' } })
    const response = await fetch(new URL('/api/pay/notify', demo.outside), { method: 'POST', body })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'FAIL' })
  })

  it('cannot use the login to leave the site', async () => {
    const response = await fetch(
      new URL('/wechat/login?scope=snsapi_base&return_to=%2F%2Fevil.example', demo.outside),
      {
        redirect: 'manual',
      },
    )
    expect(response.status).toBe(400)
  })
})
