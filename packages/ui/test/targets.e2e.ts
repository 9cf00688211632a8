import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import type { Demo } from '../src/demo.ts'
import { type Harness, serveHarness } from './harness/serve.ts'

const demos = import.meta.glob<Demo>('../src/*/demo.tsx', { eager: true, import: 'demo' })

/** Where fewer than 44 px answer, and why that is right. */
const smaller: readonly { demo: string; element: RegExp; why: string }[] = [
  {
    demo: 'agree',
    element: /name="terms"|#terms/,
    why: '32 px of the 44 that it has alone: WeUI sets consents line by line, 20 px apart, and each gives way to the text of the next',
  },
  {
    demo: 'button',
    element: /wk-button_x?mini/,
    why: '29 px of the 44 that it has alone: WeUI sets lines of small buttons, 32 px apart',
  },
  {
    demo: 'swiper',
    element: /wk-swiper__dot/,
    why: '24×44: dots 44 px apart would not look like dots; a swipe does the same',
  },
]

let browser: Browser
let harness: Harness
let page: Page
beforeAll(async () => {
  harness = await serveHarness()
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 375, height: 667 }, reducedMotion: 'reduce' })
})
afterAll(async () => {
  await browser.close()
  await harness.close()
})

describe('what a finger can press', () => {
  it.each(Object.keys(demos).map((path) => path.split('/').at(-2) ?? ''))(
    'is at least 44 px wide and high in %s, closed and open',
    async (demo) => {
      await page.goto(harness.url('preact', { demo }))
      await page.locator('[data-example]').first().waitFor({ state: 'attached' })
      // What stands at the edge of a short page has no room for a finger beyond it, and examples are not neighbours.
      await page.locator('main').evaluate((main) => {
        main.style.padding = '300px 0'
        for (const example of main.querySelectorAll('section')) example.style.padding = '44px 0'
      })
      const found = await tooSmall(page)
      const button = page.locator('main button:not([disabled]):not([aria-disabled=true])').first()
      if ((await button.count()) > 0) {
        await button.dispatchEvent('click')
        await page.waitForTimeout(150)
        found.push(...(await tooSmall(page)))
      }
      expect(
        found.filter((each) => !smaller.some((allowed) => allowed.demo === demo && allowed.element.test(each))),
      ).toEqual([])
    },
  )
})

/** What answers to a finger in less than 44 px, with what surrounds its own box: a label, a `::after`, the padding of a cell. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input:not([type=hidden]), select, textarea, [role=button], [tabindex="0"]'
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element.matches(':disabled') || element.closest('[inert]') !== null) continue
      element.scrollIntoView({ block: 'center', inline: 'center' })
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) continue
      const target = element.closest('label') ?? element
      const answers = (x: number, y: number): boolean => {
        const hit = document.elementFromPoint(x, y)
        return hit !== null && (target.contains(hit) || hit.closest('label')?.control === element)
      }
      const x = box.left + box.width / 2
      const y = box.top + box.height / 2
      const reach = (dx: number, dy: number): number => {
        let steps = 0
        while (steps < 400 && answers(x + dx * (steps + 1), y + dy * (steps + 1))) steps += 1
        return steps
      }
      if (!answers(x, y)) {
        if (getComputedStyle(element).pointerEvents !== 'none') found.push(`covered ${element.outerHTML.slice(0, 160)}`)
        continue
      }
      const width = reach(-1, 0) + reach(1, 0) + 1
      const height = reach(0, -1) + reach(0, 1) + 1
      if (width < 43 || height < 43) found.push(`${width}x${height} ${element.outerHTML.slice(0, 160)}`)
    }
    return found
  })
}
