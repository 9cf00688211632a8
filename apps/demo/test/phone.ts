import type { Browser, BrowserContext, Page } from 'playwright-core'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

const artefacts = join(import.meta.dirname, '../../../.cache/screenshots')
mkdirSync(artefacts, { recursive: true })

/** A phone's browser: touch, 375×667 at twice the density. Requests to any host but this machine fail the test that makes them. */
export async function openPhone(browser: Browser, options: { colorScheme?: 'light' | 'dark' } = {}): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 667 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    ...options,
  })
  const foreign: string[] = []
  await context.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    (route) => {
      foreign.push(route.request().url())
      return route.abort()
    },
  )
  const page = await context.newPage()
  return { context, page, foreign }
}

export interface Phone {
  readonly context: BrowserContext
  readonly page: Page
  /** The requests that would have left this machine. */
  readonly foreign: readonly string[]
}

/** Keeps a picture of the page as a test artefact. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(artefacts, `${name}.png`) })
}
