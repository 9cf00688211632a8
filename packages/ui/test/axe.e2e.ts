import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import type { Demo } from '../src/demo.ts'
import { contrastAllowList } from './harness/contrast-allow-list.ts'
import { type Harness, serveHarness } from './harness/serve.ts'

// axe over every demo in every palette, as it stands and after a press on each example's first button.

const demos = import.meta.glob<Demo>('../src/*/demo.tsx', { eager: true, import: 'demo' })
const palettes: Record<string, Record<string, string>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'care, light': { theme: 'light', mode: 'care' },
  'care, dark': { theme: 'dark', mode: 'care' },
  'contrast, light': { theme: 'light', mode: 'contrast' },
  'contrast, dark': { theme: 'dark', mode: 'contrast' },
}
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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

for (const [path, demo] of Object.entries(demos)) {
  const folder = path.split('/').at(-2) ?? ''
  describe(`${folder} passes axe`, () => {
    for (const [palette, query] of Object.entries(palettes)) {
      it(`in ${palette}`, async () => {
        const mayLackContrast = query['mode'] === undefined
        for (const { name } of demo.examples) {
          const page = await open(harness.url('preact', { demo: folder, example: name, ...query }))
          expect(await violations(page, mayLackContrast), `${name}, as it stands`).toEqual([])
          const button = page
            .locator('main button:not([disabled], [aria-disabled=true], .wk-pull__button):visible')
            .first()
          if ((await button.count()) > 0) {
            await button.click()
            await settled(page)
            expect(await violations(page, mayLackContrast), `${name}, after a press`).toEqual([])
          }
          await page.context().close()
        }
      })
    }
  })
}

async function open(url: string): Promise<Page> {
  // Our pages forbid inline scripts; axe is one.
  const context = await browser.newContext({
    viewport: { width: 375, height: 667 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('[data-example]').first().waitFor({ state: 'attached' })
  await page.addScriptTag({ content: axeSource })
  return page
}

/** Waits for what comes in, and for the frame in which a toast gets its text. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))))
}

/** What axe finds: the rule, and the element. Best practice counts as well, except landmarks, which are the page's business. */
async function violations(page: Page, mayLackContrast: boolean): Promise<string[]> {
  const results = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe }
    return tool.run(document, {
      rules: {
        region: { enabled: false },
        'landmark-one-main': { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    })
  })
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(
        ({ html, target }) =>
          !(
            id === 'color-contrast' &&
            mayLackContrast &&
            contrastAllowList.some(({ element }) => element.test(`${target.join(' ')} ${html}`))
          ),
      )
      .map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
      ),
  )
}
