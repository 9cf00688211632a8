import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import type { Demo } from '../src/demo.ts'
import { contrastAllowList } from './harness/contrast-allow-list.ts'
import { type Harness, serveHarness } from './harness/serve.ts'

// axe over every demo in every palette, as it stands and after a press on each example's first button. Palettes change nothing but
// colours, so the first one is held to every rule and the others to contrast: a page is opened once, not once per palette.

const demos = import.meta.glob<Demo>('../src/*/demo.tsx', { eager: true, import: 'demo' })
const palettes: readonly Palette[] = [
  { theme: 'light' },
  { theme: 'dark' },
  { theme: 'light', mode: 'care' },
  { theme: 'dark', mode: 'care' },
  { theme: 'light', mode: 'contrast' },
  { theme: 'dark', mode: 'contrast' },
]
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Palette {
  readonly theme: 'light' | 'dark'
  readonly mode?: 'care' | 'contrast'
}

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
    for (const { name } of demo.examples) {
      it(name, async () => {
        const page = await open(harness.url('preact', { demo: folder, example: name }))
        expect(await violationsInEveryPalette(page), 'as it stands').toEqual([])
        const button = page
          .locator('main button:not([disabled], [aria-disabled=true], .wk-pull__button):visible')
          .first()
        if ((await button.count()) > 0) {
          await button.click()
          await settled(page)
          expect(await violationsInEveryPalette(page), 'after a press').toEqual([])
        }
        await page.context().close()
      })
    }
  })
}

async function violationsInEveryPalette(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const palette of palettes) {
    await paint(page, palette)
    const here = await violations(page, palette, palette === palettes[0] ? undefined : ['color-contrast'])
    found.push(...here.map((violation) => `${palette.mode ?? 'standard'}, ${palette.theme}: ${violation}`))
  }
  return found
}

/** Changes the palette of the page and of everything in it that has one. */
async function paint(page: Page, { theme, mode }: Palette): Promise<void> {
  await page.evaluate(
    async ([light, care]) => {
      const painted = document.querySelectorAll<HTMLElement>(':root, [data-weui-theme], [data-weui-mode]')
      for (const element of painted) {
        element.setAttribute('data-weui-theme', light)
        if (care === undefined) element.removeAttribute('data-weui-mode')
        else element.setAttribute('data-weui-mode', care)
      }
      // Colours that change by a transition are there when every transition has ended.
      await new Promise(requestAnimationFrame)
      await Promise.allSettled(
        document.getAnimations().map((animation) => Promise.race([animation.finished, later(50)])),
      )

      function later(milliseconds: number): Promise<void> {
        return new Promise((resolve) => setTimeout(resolve, milliseconds))
      }
    },
    [theme, mode] as const,
  )
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
async function violations(page: Page, { mode }: Palette, only: string[] | undefined): Promise<string[]> {
  const mayLackContrast = mode === undefined
  const results = await page.evaluate(async (onlyRules) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe }
    const landmarks = {
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
      'page-has-heading-one': { enabled: false },
    }
    return tool.run(document, onlyRules ? { runOnly: onlyRules } : { rules: landmarks })
  }, only)
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
