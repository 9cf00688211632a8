import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { type Framework, frameworks } from './harness/build.ts'
import { type Harness, serveHarness } from './harness/serve.ts'

const android =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.50'
const ios =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50'

declare global {
  interface Window {
    closeWatchers?: { requestClose(): void }[]
    CloseWatcher: new () => { requestClose(): void }
  }
}

let browser: Browser
let harness: Harness
beforeAll(async () => {
  harness = await serveHarness()
  browser = await launchChromium()
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(async () => {
  await browser.close()
  await harness.close()
})

/** The overlays that the first button of an example opens. */
const overlays = [
  { demo: 'dialog', example: 'component' },
  { demo: 'sheet', example: 'component' },
  { demo: 'action-sheet', example: 'component' },
  { demo: 'picker', example: 'linked' },
  { demo: 'date-picker', example: 'day' },
  { demo: 'region-picker', example: 'district' },
  { demo: 'calendar', example: 'range' },
  { demo: 'gallery', example: 'delete' },
]

const overlay = '.wk-overlay:not(.wk-overlay_leaving)'

async function visit(
  framework: Framework,
  query: Record<string, string>,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 667 },
    hasTouch: true,
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  await page.goto(harness.url(framework, query))
  await page.locator('main button').first().waitFor()
  return page
}

async function open(page: Page): Promise<void> {
  await page.locator('main button').first().focus()
  await page.keyboard.press('Enter')
  await page.locator(overlay).waitFor()
  // Motion is reduced to a millisecond, and yet takes a frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))))
}

/** Keeps the browser's own close watchers in reach: no key of a desktop stands for the back button of a phone. */
const spyOnCloseWatchers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const made: { requestClose(): void }[] = []
    window.closeWatchers = made
    window.CloseWatcher = class extends window.CloseWatcher {
      constructor() {
        super()
        made.push(this)
      }
    }
  })

const closed = (page: Page): Promise<void> => page.locator(overlay).waitFor({ state: 'detached' })

/** Where the focus is: in the overlay, on the button that opened it, or elsewhere. */
const focus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused?.closest('.wk-overlay') != null) return 'overlay'
    return focused === document.querySelector('main button') ? 'opener' : (focused?.tagName ?? 'none')
  })

for (const framework of frameworks) {
  describe(`an overlay with ${framework}`, () => {
    it.each(overlays)('$demo takes the focus, keeps it, and gives it back', async ({ demo, example }) => {
      const page = await visit(framework, { demo, example })
      await open(page)
      expect(await focus(page)).toBe('overlay')
      expect(await page.locator('body > div:has(main)').getAttribute('inert')).toBe('')
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press(press < 8 ? 'Tab' : 'Shift+Tab')
        expect(await focus(page), `after ${press + 1} presses of Tab`).toBe('overlay')
      }
      await page.keyboard.press('Escape')
      await closed(page)
      await expect.poll(() => focus(page)).toBe('opener')
      expect(await page.locator('[inert]').count()).toBe(0)
    })

    it('has a name and says that it is modal', async () => {
      for (const { demo, example } of overlays) {
        const page = await visit(framework, { demo, example })
        await open(page)
        const dialog = page.getByRole('dialog', { name: /\S/ })
        expect(await dialog.getAttribute('aria-modal'), demo).toBe('true')
      }
    })

    it('closes by a tap beside it where nothing can be lost, and not where a question is asked', async () => {
      const sheet = await visit(framework, { demo: 'sheet', example: 'component' })
      await open(sheet)
      await sheet.touchscreen.tap(180, 60)
      await closed(sheet)
      const dialog = await visit(framework, { demo: 'dialog', example: 'component' })
      await open(dialog)
      await dialog.touchscreen.tap(180, 60)
      await dialog.waitForTimeout(100)
      expect(await dialog.locator(overlay).count()).toBe(1)
    })

    it('closes with the back button on Android, where there is no CloseWatcher, and the page stays', async () => {
      const page = await visit(framework, { demo: 'sheet', example: 'component' }, { userAgent: android })
      await page.evaluate(() => Reflect.deleteProperty(window, 'CloseWatcher'))
      const before = page.url()
      await open(page)
      await page.evaluate(() => history.back())
      await closed(page)
      expect(page.url()).toBe(before)
      await expect.poll(() => focus(page)).toBe('opener')
    })

    it('closes by the system’s own request to close, one layer and no entry in the history', async () => {
      const page = await visit(framework, { demo: 'sheet', example: 'component' }, { userAgent: android })
      await spyOnCloseWatchers(page)
      const before = await page.evaluate(() => history.length)
      await open(page)
      await page.waitForFunction(() => window.closeWatchers?.length === 1)
      expect(await page.evaluate(() => history.length)).toBe(before)
      await page.evaluate(() => window.closeWatchers?.at(-1)?.requestClose())
      await closed(page)
      await expect.poll(() => focus(page)).toBe('opener')
    })

    it('takes no request to close on iOS unless it is asked to', async () => {
      const page = await visit(framework, { demo: 'sheet', example: 'component' }, { userAgent: ios })
      await spyOnCloseWatchers(page)
      await open(page)
      await page.waitForTimeout(50)
      expect(await page.evaluate(() => window.closeWatchers)).toEqual([])
    })

    it('leaves no entry in the history when it is closed otherwise', async () => {
      const page = await visit(framework, { demo: 'sheet', example: 'component' }, { userAgent: android })
      await page.evaluate(() => {
        Reflect.deleteProperty(window, 'CloseWatcher')
        history.replaceState({ route: 'home' }, '')
      })
      await open(page)
      expect(await page.evaluate(() => history.state as unknown)).toMatchObject({ route: 'home', wkLayer: 1 })
      await page.keyboard.press('Escape')
      await closed(page)
      await page.waitForFunction(() => !('wkLayer' in history.state))
      expect(await page.evaluate(() => history.state as unknown)).toEqual({ route: 'home' })
    })

    it('does not touch the history on iOS', async () => {
      const page = await visit(framework, { demo: 'sheet', example: 'component' }, { userAgent: ios })
      const before = await page.evaluate(() => history.length)
      await open(page)
      await page.waitForTimeout(50)
      expect(await page.evaluate(() => history.length)).toBe(before)
    })

    it('holds the page behind it still', async () => {
      const page = await visit(framework, { demo: 'sheet', example: 'component' })
      await page.evaluate(() => {
        document.body.style.minHeight = '3000px'
      })
      await open(page)
      await page.mouse.move(180, 60)
      await page.mouse.wheel(0, 400)
      await page.waitForTimeout(100)
      expect(await page.evaluate(() => window.scrollY)).toBe(0)
      await page.keyboard.press('Escape')
      await closed(page)
      await page.mouse.wheel(0, 400)
      await page.waitForFunction(() => window.scrollY > 0)
    })
  })

  describe(`a picker with ${framework}`, () => {
    const chosen = (page: Page): Promise<string | null> =>
      page.locator('.wk-picker__range').first().getAttribute('aria-valuetext')

    it('turns under a finger and comes to rest on a row', async () => {
      const page = await visit(framework, { demo: 'date-picker', example: 'minute' })
      await open(page)
      const before = Number.parseInt((await chosen(page)) ?? '', 10)
      const wheel = await page.locator('.wk-picker__column').first().boundingBox()
      if (wheel === null) throw new Error('there is no wheel')
      const x = wheel.x + wheel.width / 2
      const y = wheel.y + wheel.height / 2
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x, y - 112, { steps: 8 })
      await page.waitForTimeout(150)
      await page.mouse.up()
      await expect.poll(() => chosen(page)).toBe(`${before + 2}年`)
    })

    it('takes a tap on a row, and a step by key', async () => {
      const page = await visit(framework, { demo: 'picker', example: 'single' })
      await open(page)
      await page.locator('.wk-picker__row', { hasText: '的士票' }).click({ force: true })
      await expect.poll(() => chosen(page)).toBe('的士票')
      await page.locator('.wk-picker__range').focus()
      await page.keyboard.press('ArrowDown')
      // The row between cannot be chosen.
      await expect.poll(() => chosen(page)).toBe('其他')
      await page.keyboard.press('Home')
      await expect.poll(() => chosen(page)).toBe('飞机票')
      await page.getByRole('button', { name: '确定' }).click()
      await page.getByText('飞机票', { exact: true }).last().waitFor()
    })

    it('keeps its button in reach on a phone on its side', async () => {
      const page = await visit(
        framework,
        { demo: 'date-picker', example: 'day' },
        { viewport: { width: 667, height: 375 } },
      )
      await open(page)
      const wheel = await page.locator('.wk-picker__columns').boundingBox()
      const button = await page.getByRole('button', { name: '确定' }).boundingBox()
      if (wheel === null || button === null) throw new Error('the picker is not there')
      expect(button.y).toBeGreaterThanOrEqual(wheel.y + wheel.height)
      expect(button.y + button.height).toBeLessThanOrEqual(375)
    })
  })
}

describe.each(frameworks)('a gallery with %s', (framework) => {
  it('enlarges by a double tap and closes by a single one', async () => {
    const page = await visit(framework, { demo: 'gallery', example: 'view' })
    await open(page)
    const image = page.locator('.wk-gallery__image').last()
    await page.touchscreen.tap(180, 330)
    await page.touchscreen.tap(180, 330)
    await expect.poll(() => image.evaluate((element) => element.style.transform)).toContain('scale(2)')
    await page.touchscreen.tap(180, 330)
    await closed(page)
  })

  it('enlarges under two fingers, at most four times, and moves under one', async () => {
    const page = await visit(framework, { demo: 'gallery', example: 'view' })
    await open(page)
    const image = page.locator('.wk-gallery__image').last()
    const scale = async (): Promise<number> =>
      Number(/scale\((.*)\)/.exec(await image.evaluate(({ style }) => style.transform))?.[1] ?? 1)
    const shift = async (): Promise<number> =>
      Number(/translate\((.*?)px/.exec(await image.evaluate(({ style }) => style.transform))?.[1] ?? 0)
    const fingers = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]): Promise<unknown> =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y: 330, id })) })
    const spread = async (from: number, to: number): Promise<void> => {
      await touch('touchStart', 188 - from, 188 + from)
      for (let step = 1; step <= 10; step += 1) {
        const half = from + ((to - from) * step) / 10
        await touch('touchMove', 188 - half, 188 + half)
      }
      await touch('touchEnd')
    }

    await spread(40, 100)
    await expect.poll(scale).toBeCloseTo(2.5, 0)
    const before = await shift()
    await touch('touchStart', 200)
    for (let x = 190; x >= 150; x -= 10) await touch('touchMove', x)
    await touch('touchEnd')
    expect(before - (await shift())).toBeGreaterThan(20)
    expect(await page.locator(overlay).count(), 'a drag does not close it').toBe(1)
    await spread(20, 180)
    await expect.poll(scale).toBe(4)
    await spread(180, 10)
    await expect.poll(scale).toBe(1)
    expect(await page.locator('.wk-gallery__count > [aria-hidden]').textContent()).toBe('2 / 2')
  })

  it('goes from image to image by key', async () => {
    const page = await visit(framework, { demo: 'gallery', example: 'view' })
    await open(page)
    const count = page.locator('.wk-gallery__count > [aria-hidden]')
    expect((await count.textContent())?.trim()).toBe('2 / 2')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await count.textContent())?.trim()).toBe('1 / 2')
  })
})
