import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { frameworks } from './harness/build.ts'
import { type Harness, serveHarness } from './harness/serve.ts'

// The soft keyboard. On Android it takes its height off the window, which a test can do as well. On iOS it covers the page, and the visual
// viewport alone tells: Chromium on a desktop has no such keyboard, so the two figures that tell are given here, and everything that
// follows from them is the browser's own.

const height = 667

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

/** The keyboard of iOS covers `covered` px at the bottom, of which `panned` px are seen because the page is moved up. */
async function cover(page: Page, covered: number, panned = 0): Promise<void> {
  await page.evaluate(
    ([below, above]) => {
      const viewport = window.visualViewport
      if (viewport === null) throw new Error('there is no visual viewport')
      const figures = { height: window.innerHeight - below, offsetTop: above }
      for (const [name, value] of Object.entries(figures)) {
        Object.defineProperty(viewport, name, { configurable: true, value })
      }
      viewport.dispatchEvent(new Event(above === 0 ? 'resize' : 'scroll'))
    },
    [covered, panned] as const,
  )
}

async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('it is not on the page')
  return box.y + box.height
}

/** A field low on the screen, in a page that goes on below it. */
async function lowField(page: Page): Promise<Locator> {
  const field = page.getByLabel('手机号')
  await field.evaluate((input) => {
    document.body.style.paddingBlock = '1000px'
    input.focus({ preventScroll: true })
    window.scrollBy(0, input.getBoundingClientRect().bottom - window.innerHeight + 20)
  })
  expect(await bottomOf(field)).toBeGreaterThan(height - 40)
  return field
}

const inset = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.style.getPropertyValue('--wk-keyboard'))

describe.each(frameworks)('the soft keyboard, with %s', (framework) => {
  async function open(demo: string, example: string): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 375, height },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(harness.url(framework, { demo, example }))
    await page.locator('[data-example]').waitFor()
    return page
  }

  it('covers neither the field of a dialog nor its buttons', async () => {
    const page = await open('dialog', 'prompt')
    await page.locator('main button').click()
    const field = page.getByRole('textbox')
    const button = page.getByRole('button', { name: '确定' })
    await field.waitFor()
    const before = await bottomOf(button)
    expect(before, 'or there would be nothing to test').toBeGreaterThan(height - 300)
    await cover(page, 300)
    await expect.poll(() => bottomOf(button)).toBeLessThanOrEqual(height - 300)
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
    await cover(page, 0)
    await expect.poll(() => bottomOf(button)).toBe(before)
    await page.context().close()
  })

  it('does not lift a dialog twice, when iOS has moved the page up itself', async () => {
    const page = await open('dialog', 'prompt')
    await page.locator('main button').click()
    await cover(page, 300)
    await expect.poll(() => inset(page)).toBe('300px')
    await cover(page, 300, 300)
    await expect.poll(() => inset(page)).toBe('0px')
    await page.context().close()
  })

  it('leaves the focused field of a page in sight where it covers the page, as on iOS', async () => {
    const page = await open('form', 'page')
    const field = await lowField(page)
    await cover(page, 300)
    await expect.poll(() => bottomOf(field)).toBeLessThanOrEqual(height - 300)
    await page.context().close()
  })

  it('leaves the focused field of a page in sight where it takes its height off the window, as on Android', async () => {
    const page = await open('form', 'page')
    const field = await lowField(page)
    await page.setViewportSize({ width: 375, height: height - 300 })
    await expect.poll(() => bottomOf(field)).toBeLessThanOrEqual(height - 300)
    expect(await inset(page), 'the window is as high as what is seen of it').toBe('0px')
    await page.context().close()
  })

  it('is not what two fingers enlarging the page are taken for', async () => {
    const page = await open('form', 'page')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
    await page.waitForFunction(() => (window.visualViewport?.scale ?? 1) > 1.5)
    await expect.poll(() => inset(page)).toBe('0px')
    await page.context().close()
  })
})
