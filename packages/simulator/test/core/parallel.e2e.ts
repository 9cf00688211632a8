import { createSimulator, ok, type Simulator } from '@weh5/simulator'
import { simulateWechat } from '@weh5/simulator/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../../scripts/chromium.mjs'

const pages = 100
/** How many are being opened side by side. */
const atOnce = 10

interface Bridge {
  invoke(command: string, args: object, callback: (reply: Record<string, unknown>) => void): void
}

interface Opened {
  readonly phone: Simulator
  readonly page: Page
}

describe('a hundred pages on one simulator', () => {
  let browser: Browser
  let sim: Simulator
  beforeAll(async () => {
    browser = await launchChromium()
    sim = createSimulator()
  })
  afterAll(async () => {
    await sim.close()
    await browser.close()
  })

  /** A page of its own, with its own phone, user and answer. */
  async function open(index: number): Promise<Opened> {
    const phone = sim.fork({ personality: index % 2 ? 'ios' : 'android' })
    phone.world.state.phone.userId = phone.world.state.users[index % 4]?.id ?? ''
    phone.handle('getNetworkType', () => ok({ networkType: index % 2 ? '4g' : '3g' }))
    const context = await browser.newContext()
    await simulateWechat(context, phone)
    await context.route('http://app.test/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>x</title>' }),
    )
    const page = await context.newPage()
    await page.goto(`http://app.test/${index}`)
    return { phone, page }
  }

  async function ask({ phone, page }: Opened): Promise<unknown> {
    const subtype = await page.evaluate(async () => {
      const bridge = Reflect.get(window, 'WeixinJSBridge') as Bridge
      return new Promise((resolve) => bridge.invoke('getNetworkType', {}, (reply) => resolve(reply['subtype'])))
    })
    const urls = phone.calls().map(({ url }) => url)
    return { subtype, urls, pages: phone.pages.length, user: phone.pages[0]?.state.userId }
  }

  it('keeps their phones, calls and users apart while all are open', async () => {
    const opened: Opened[] = []
    const queue = Array.from({ length: pages }, (_, index) => index)
    const work = async (): Promise<void> => {
      for (let index = queue.shift(); index !== undefined; index = queue.shift()) opened[index] = await open(index)
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    const seen = await Promise.all(opened.map(ask))
    const users = ['alice', 'bob', 'carol', 'dave']
    expect(seen).toEqual(
      opened.map((_one, index) => ({
        subtype: index % 2 ? '4g' : '3g',
        urls: [`http://app.test/${index}`],
        pages: 1,
        user: users[index % 4],
      })),
    )
    expect(sim.calls()).toEqual([])
  }, 180_000)
})
