import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { frameworks } from './harness/build.ts'
import { type Harness, serveHarness } from './harness/serve.ts'

// What needs fingers, layout or a real form: per framework, in Chromium at 375×667.

let browser: Browser
let harness: Harness
beforeAll(async () => {
  harness = await serveHarness()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await harness.close()
})

for (const framework of frameworks) {
  describe(`with ${framework}`, () => {
    async function open(demo: string, example: string, query: Record<string, string> = {}): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 375, height: 667 }, hasTouch: true })
      const page = await context.newPage()
      page.on('pageerror', (error) => expect.unreachable(error.message))
      await page.goto(harness.url(framework, { demo, example, ...query }))
      await page.locator('[data-example]').waitFor()
      return page
    }

    it('a form says in Chinese what is missing, is mended, and is sent', async () => {
      const page = await open('form', 'page')
      await page.getByRole('button', { name: '确定' }).click()
      const name = page.getByLabel('姓名')
      await expect.poll(() => page.getByText('请填写此项').count()).toBe(3)
      expect(await name.evaluate((input) => input === document.activeElement)).toBe(true)
      await name.fill('小明')
      await page.getByLabel('手机号').fill('13800138000')
      await page.getByLabel('阅读并同意').check({ force: true })
      await page.getByRole('button', { name: '确定' }).click()
      await page.getByText('已绑定').waitFor()
      await page.context().close()
    })

    it('a slow rule is asked when the focus leaves', async () => {
      const page = await open('form', 'rules')
      await page.getByLabel('昵称').fill('admin')
      await page.getByLabel('密码').focus()
      await page.getByText('昵称已被占用').waitFor()
      await page.getByLabel('昵称').fill('xiaoming')
      await page.getByText('昵称已被占用').waitFor({ state: 'detached' })
      await page.context().close()
    })

    it('typing reaches the page through the clear button as well', async () => {
      const page = await open('search-bar', 'filter')
      expect(await page.getByRole('listitem').count()).toBe(4)
      await page.getByRole('button', { name: '清除' }).click()
      await expect.poll(() => page.getByRole('listitem').count()).toBe(5)
      await page.getByRole('searchbox').fill('脑')
      await expect.poll(() => page.getByRole('listitem').count()).toBe(1)
      await page.context().close()
    })

    it.each([['ltr'], ['rtl']])('a slider follows the keyboard, and its line follows it (%s)', async (dir) => {
      const page = await open('slider', 'steps', { dir })
      const slider = page.getByLabel('字号')
      await slider.focus()
      await page.keyboard.press('End')
      expect(await slider.inputValue()).toBe('200')
      await expect.poll(() => slider.evaluate((input) => input.style.getPropertyValue('--wk-slider'))).toBe('1')
      await page.context().close()
    })

    it('a line is swiped aside, or reached by Tab, and its action taken', async () => {
      const page = await open('swipe', 'basic')
      const line = page.locator('.wk-swipe').first()
      await line.evaluate((element) => element.scrollTo({ left: 140 }))
      await expect.poll(() => line.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100)
      await page.locator('.wk-swipe').nth(1).getByRole('button', { name: '删除' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.getByText('购票成功').count()).toBe(0)
      await page.context().close()
    })

    it('a page is pulled down and refreshed once', async () => {
      const page = await open('pull-to-refresh', 'basic')
      await drag(page, { x: 180, y: 100 }, { x: 185, y: 400 })
      await page.getByRole('status').getByText('正在加载').waitFor()
      await page.getByText('已刷新 1 次').waitFor()
      await drag(page, { x: 180, y: 100 }, { x: 182, y: 130 })
      await page.getByRole('button', { name: '刷新' }).press('Enter')
      await page.getByText('已刷新 2 次').waitFor()
      await page.context().close()
    })

    it('a list without an end keeps few rows in the page and fetches what comes next', async () => {
      const page = await open('infinite-list', 'basic')
      const last = page.getByRole('listitem').last()
      for (let screens = 0; screens < 40; screens += 1) {
        await page.mouse.move(180, 300)
        await page.mouse.wheel(0, 900)
        await page.waitForTimeout(40)
      }
      await expect.poll(async () => Number(await last.getAttribute('aria-posinset'))).toBeGreaterThan(60)
      expect(await page.getByRole('listitem').count()).toBeLessThan(40)
      const inTheMiddle = (): Promise<number> =>
        page.getByRole('listitem').evaluateAll(
          (rows) =>
            rows.filter((row) => {
              const { top, bottom } = row.getBoundingClientRect()
              return top < innerHeight / 2 && bottom >= innerHeight / 2
            }).length,
        )
      await expect.poll(inTheMiddle).toBe(1)
      await page.context().close()
    })

    it.each([['ltr'], ['rtl']])('slides are swiped, and chosen by their dots (%s)', async (dir) => {
      const page = await open('swiper', 'basic', { dir })
      const dot = page.getByRole('button', { name: '第 3 页，共 3 页' })
      await dot.click()
      await expect.poll(() => dot.getAttribute('aria-current')).toBe('true')
      const track = page.locator('.wk-swiper__track')
      await expect.poll(() => track.evaluate((element) => Math.abs(element.scrollLeft))).toBe(750)
      await track.evaluate((element) => element.scrollTo({ left: 0 }))
      const first = page.getByRole('button', { name: '第 1 页，共 3 页' })
      await expect.poll(() => first.getAttribute('aria-current')).toBe('true')
      await page.context().close()
    })

    it('a photo is made smaller, sent, and can be deleted', async () => {
      const page = await open('uploader', 'basic')
      const buffer = PNG.sync.write(new PNG({ width: 3200, height: 1200 }))
      await page.getByLabel('添加图片').setInputFiles([{ name: '展位.png', mimeType: 'image/png', buffer }])
      const picture = page.getByRole('button', { name: '查看 展位.png' })
      await picture.waitFor()
      const size = await page.locator('input[name=photos]').evaluate(
        (input: HTMLInputElement) =>
          new Promise((resolve) => {
            const image = new Image()
            image.addEventListener('load', () => resolve([image.naturalWidth, image.naturalHeight]))
            image.src = input.value
          }),
      )
      expect(size).toEqual([1600, 600])
      await page.getByRole('button', { name: '删除 展位.png' }).click()
      await expect.poll(() => picture.count()).toBe(0)
      await page.context().close()
    })

    it('a photo that cannot be read is told to be HEIC, and one that cannot be sent is sent again', async () => {
      const page = await open('uploader', 'failing')
      const heic = { name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from('ftypheic') }
      await page.getByLabel('添加图片').setInputFiles([heic])
      await page.getByText('HEIC').waitFor()
      await page.getByRole('button', { name: '重试 IMG_1.HEIC' }).click()
      await page.getByRole('button', { name: '重试 IMG_1.HEIC' }).waitFor()
      await page.context().close()
    })

    it('text that is too long for a notice runs through, and can be paused', async () => {
      const page = await open('notice-bar', 'basic')
      const pause = page.getByRole('button', { name: '暂停' })
      await pause.click()
      const line = page.locator('.wk-notice_paused .wk-notice__line')
      expect(await line.evaluate((element) => getComputedStyle(element).animationPlayState)).toBe('paused')
      expect(await page.getByRole('button').count()).toBe(1)
      await page.context().close()
    })
  })
}

describe('with text of twice the size, as WeChat’s setting makes it, at 320 px', () => {
  it.each(['form', 'input', 'search-bar', 'select', 'stepper', 'verification-code'])(
    '%s cuts no text off at the top or bottom',
    async (demo) => {
      const context = await browser.newContext({
        viewport: { width: 320, height: 568 },
        isMobile: true,
        hasTouch: true,
      })
      const page = await context.newPage()
      await page.goto(harness.url('preact', { demo }))
      const controls = page.locator('main').locator('input:not([type=checkbox]), select')
      await controls.first().waitFor()
      await page.locator('.wk-root').evaluate((root) => root.style.setProperty('text-size-adjust', '200%'))
      const cut = await controls.evaluateAll((elements) =>
        elements
          .filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 1)
          .map(({ outerHTML }) => outerHTML),
      )
      expect(cut).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await context.close()
    },
  )
})

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const steps = 10
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (let step = 1; step <= steps; step += 1) {
    const x = from.x + ((to.x - from.x) * step) / steps
    const y = from.y + ((to.y - from.y) * step) / steps
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
