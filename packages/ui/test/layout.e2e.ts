import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import type { Demo } from '../src/demo.ts'
import type { Framework } from './harness/build.ts'
import { type Harness, serveHarness } from './harness/serve.ts'

// Every demo on every kind of screen: nothing runs off the page, numbers are not read backwards, and neither the framework nor the page's
// security policy complains.

const demos = import.meta.glob<Demo>('../src/*/demo.tsx', { eager: true, import: 'demo' })
const screens: {
  name: string
  width: number
  height: number
  query: Record<string, string>
  frameworks: readonly Framework[]
  /** In percent, as WeChat scales the text of a page. */
  textScale?: number
}[] = [
  {
    name: 'a phone of 320 px, in English',
    width: 320,
    height: 568,
    query: { lang: 'en' },
    frameworks: ['preact', 'react'],
  },
  {
    name: 'a phone with text twice as large',
    width: 375,
    height: 667,
    query: {},
    frameworks: ['preact'],
    textScale: 200,
  },
  { name: 'a phone on its side', width: 667, height: 375, query: {}, frameworks: ['preact'] },
  { name: 'a tablet, right to left', width: 820, height: 1180, query: { dir: 'rtl' }, frameworks: ['preact'] },
]

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

for (const screen of screens) {
  for (const framework of screen.frameworks) {
    describe(`on ${screen.name}, with ${framework}`, () => {
      let page: Page
      let complaints: string[] = []
      beforeAll(async () => {
        page = await browser.newPage({
          viewport: { width: screen.width, height: screen.height },
          reducedMotion: 'reduce',
          // Only a mobile browser scales text alone.
          isMobile: screen.textScale !== undefined,
        })
        page.on('pageerror', (error) => complaints.push(String(error)))
        page.on('console', (message) => {
          const isOurs = !message.location().url.endsWith('/favicon.ico')
          if (isOurs && ['error', 'warning'].includes(message.type())) complaints.push(message.text())
        })
      })
      afterAll(() => page.close())

      it.each(Object.keys(demos).map((path) => path.split('/').at(-2) ?? ''))('%s fits', async (demo) => {
        complaints = []
        await page.goto(harness.url(framework, { demo, ...screen.query }))
        await page.locator('[data-example]').first().waitFor({ state: 'attached' })
        if (screen.textScale !== undefined) await scaleText(page, screen.textScale)
        expect(await excess(page), 'px beyond the page').toBe(0)
        expect(await backwards(page), 'what is read backwards').toEqual([])
        const button = page.locator('main button:not([disabled]):not([aria-disabled=true])').first()
        if ((await button.count()) > 0) {
          // Some show only on demand: a press all the same.
          await button.dispatchEvent('click')
          await page.waitForTimeout(100)
          expect(await excess(page), 'px beyond the page, after a press').toBe(0)
          expect(await backwards(page), 'what is read backwards, after a press').toEqual([])
        }
        expect(complaints).toEqual([])
      })
    })
  }
}

const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The numbers, with what belongs to them, whose characters do not stand from left to right: in every script they do. */
const backwards = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll('body *')) {
      const text = element.textContent.trim()
      if (element.childElementCount > 0 || !/^(?=.*\d)[\d\s.,:/%+¥-]{2,}$/.test(text)) continue
      let before = -Infinity
      for (const node of element.childNodes) {
        for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const { left, width } = range.getBoundingClientRect()
          if (width === 0) continue
          if (left < before) found.push(text)
          before = left
        }
      }
    }
    return [...new Set(found)]
  })

const scaleText = (page: Page, percent: number): Promise<void> =>
  page.evaluate((scale) => {
    document.documentElement.style.setProperty('-webkit-text-size-adjust', `${scale}%`)
  }, percent)
