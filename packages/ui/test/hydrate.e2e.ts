import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import type { Demo } from '../src/demo.ts'
import { frameworks } from './harness/build.ts'
import { type Harness, serveHarness } from './harness/serve.ts'

// A page that a server rendered is taken over as it stands: no element is drawn twice.

declare global {
  interface Window {
    /** The elements as the server rendered them, once the page is taken over (harness/hydrate.tsx). */
    rendered?: Element[]
  }
}

const demos = import.meta.glob<Demo>('../src/*/demo.tsx', { eager: true, import: 'demo' })
const examples = Object.entries(demos).map(([path, demo]) => ({
  folder: path.split('/').at(-2) ?? '',
  names: demo.examples.map(({ name }) => name),
}))

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
  describe(`a page from the server, taken over by ${framework},`, () => {
    let page: Page
    let complaints: string[] = []
    beforeAll(async () => {
      page = await browser.newPage({ viewport: { width: 375, height: 667 } })
      page.on('pageerror', (error) => complaints.push(error.message))
    })
    afterAll(() => page.close())

    it.each(examples)('keeps each element of $folder', async ({ folder, names }) => {
      complaints = []
      for (const name of names) {
        await page.goto(harness.hydrateUrl(framework, `${folder}/${name}`))
        await page.waitForFunction(() => window.rendered !== undefined)
        // React takes over in a task of its own.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
        const lost = await page.evaluate(() =>
          window.rendered?.filter(({ isConnected }) => !isConnected).map(({ outerHTML }) => outerHTML.slice(0, 200)),
        )
        expect(lost, name).toEqual([])
      }
      expect(complaints).toEqual([])
    })

    it('answers to a press', async () => {
      await page.goto(harness.hydrateUrl(framework, 'dialog/component'))
      await page.waitForFunction(() => window.rendered !== undefined)
      await page.locator('button').first().click()
      await page.getByRole('dialog').waitFor()
    })
  })
}
