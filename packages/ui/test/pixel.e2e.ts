import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import type { Demo, Palette } from '../src/demo.ts'
import { componentsFolder } from './harness/build.ts'
import { type Harness, serveHarness } from './harness/serve.ts'

// Our components against the official markup with weui.min.css, pixel by pixel at 375×667@2x. What is compared is what a component
// folder has in official.html.

const demos = import.meta.glob<Demo>('../src/*/demo.tsx', { eager: true, import: 'demo' })
const palettes: { palette: Palette; query: Record<string, string> }[] = [
  { palette: 'light', query: { theme: 'light' } },
  { palette: 'dark', query: { theme: 'dark' } },
  { palette: 'care', query: { theme: 'light', mode: 'care' } },
]
const pictures = join(import.meta.dirname, '..', '..', '..', '.cache', 'ui-pixels')

let browser: Browser
let harness: Harness
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  harness = await serveHarness()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await harness.close()
})

for (const folder of readdirSync(componentsFolder)) {
  const file = join(componentsFolder, folder, 'official.html')
  const demo = demos[`../src/${folder}/demo.tsx`]
  if (!existsSync(file) || demo === undefined) continue
  const sections = [...readFileSync(file, 'utf8').matchAll(/<section data-example="([\w-]+)"( data-open)?/g)]

  describe(`${folder} looks like WeUI`, () => {
    for (const [, name = '', open] of sections) {
      const example = demo.examples.find((each) => each.name === name)
      const told = example?.tolerance
      for (const { palette, query } of palettes) {
        const tolerance = (typeof told === 'number' ? told : told?.[palette]) ?? 0.0015
        it(`${name}, ${palette}`, async () => {
          expect(example, `official.html shows an example that demo.tsx lacks: ${name}`).toBeDefined()
          const asked = { demo: folder, example: name, ...query }
          const official = await picture(harness.officialUrl(asked))
          const ours = await picture(harness.url('preact', asked), open === undefined ? undefined : openOverlay)
          expect(difference(`${folder}-${name}-${palette}`, ours, official)).toBeLessThanOrEqual(tolerance)
        })
      }
    }
  })
}

async function openOverlay(page: Page): Promise<void> {
  await page.locator('main button').first().click()
  await page.locator('.wk-overlay, body > [data-wk-live] > *').first().waitFor()
  await page.evaluate(() => {
    document.documentElement.classList.add('only-overlays')
    // A focus ring is ours on purpose.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}

async function picture(url: string, prepare?: (page: Page) => Promise<void>): Promise<PNG> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 667 },
    deviceScaleFactor: 2,
    hasTouch: true,
  })
  try {
    const page = await context.newPage()
    await page.goto(url)
    await page.locator('[data-example]').waitFor({ state: 'attached' })
    await prepare?.(page)
    return PNG.sync.read(await page.screenshot({ animations: 'disabled' }))
  } finally {
    await context.close()
  }
}

/** The share of pixels that differ; the two pictures and their difference stay as artefacts. */
function difference(name: string, ours: PNG, official: PNG): number {
  const { width, height } = official
  const diff = new PNG({ width, height })
  const count = pixelmatch(ours.data, official.data, diff.data, width, height, { threshold: 0.1 })
  for (const [side, png] of Object.entries({ ours, official, diff })) {
    writeFileSync(join(pictures, `${name}-${side}.png`), PNG.sync.write(png))
  }
  return count / (width * height)
}
