/** `<wx-open-audio>` in Chromium, with a sound that is heard, if only by the page. */
import { createSimulator, deny, type Simulator } from '@weh5/simulator'
import { simulateWechat } from '@weh5/simulator/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'

let browser: Browser
let context: BrowserContext
let page: Page
let sim: Simulator

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  sim = createSimulator({ account: { jsDomains: ['app.test'] } })
  context = await browser.newContext({ viewport: { width: 375, height: 667 } })
  await simulateWechat(context, sim, { jsConfig: '/sign' })
  await context.route('http://app.test/', (route) => route.fulfill({ contentType: 'text/html', body: document }))
  await context.route('http://app.test/guide.wav', (route) =>
    route.fulfill({ contentType: 'audio/wav', body: silence(1) }),
  )
  page = await context.newPage()
  await page.goto('http://app.test/')
})
afterEach(async () => {
  await context.close()
  await sim.close()
})

/** So many seconds of nothing, as a WAV file of 8 bits at 8 kHz. */
function silence(seconds: number): Buffer {
  const samples = 8000 * seconds
  const header = Buffer.alloc(44)
  header.write('RIFF')
  header.writeUInt32LE(36 + samples, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  for (const [value, at] of [
    [1, 20],
    [1, 22],
    [1, 32],
    [8, 34],
  ] as const)
    header.writeUInt16LE(value, at)
  header.writeUInt32LE(8000, 24)
  header.writeUInt32LE(8000, 28)
  header.write('data', 36)
  header.writeUInt32LE(samples, 40)
  return Buffer.concat([header, Buffer.alloc(samples, 0x80)])
}

const document = `<!doctype html>
  <meta charset="utf-8" />
  <script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>
  <wx-open-audio src="/guide.wav" title="七号展位" singer="展会助手">
    <script type="text/wxtag-template" slot="style"><style>.button { padding: 12px }</style></script>
    <script type="text/wxtag-template"><button class="button">听讲解</button></script>
    <script type="text/wxtag-template" slot="playing"><button class="button">暂停</button></script>
  </wx-open-audio>
  <script>
    heard = []
    const tag = document.querySelector('wx-open-audio')
    for (const type of ['ready', 'canplay', 'play', 'pause', 'timeupdate', 'ended', 'error'])
      tag.addEventListener(type, ({ detail }) => heard.push({ type, detail }))
    configure = async (openTagList) => {
      const signed = await (await fetch('/sign?url=' + encodeURIComponent(location.href))).json()
      wx.config({ ...signed, jsApiList: ['scanQRCode'], openTagList })
    }
  </script>`

interface Heard {
  readonly type: string
  readonly detail: Record<string, unknown>
}

const heard = (): Promise<Heard[]> => page.evaluate('heard')
const typesHeard = async (): Promise<string[]> => (await heard()).map(({ type }) => type)

/** A config that names the tag, and the sound loaded. */
async function draw(): Promise<void> {
  await page.evaluate(`configure(['wx-open-audio'])`)
  await expect.poll(typesHeard).toEqual(['canplay'])
}

describe('<wx-open-audio>', () => {
  it('plays to the end, tells how far it is, and shows its other template meanwhile', async () => {
    await draw()
    expect(await heard()).toEqual([{ type: 'canplay', detail: { duration: 1 } }])
    await page.getByText('听讲解').click()
    await page.getByText('暂停').waitFor()
    expect(await page.getByText('听讲解').isVisible()).toBe(false)
    await expect.poll(typesHeard).toContain('ended')
    await page.getByText('听讲解').waitFor()
    const all = await heard()
    expect(all[1]).toEqual({ type: 'play', detail: {} })
    const times = all.filter(({ type }) => type === 'timeupdate').map(({ detail }) => Number(detail['currentTime']))
    expect(times.at(-1)).toBe(1)
    expect(times).toEqual(times.toSorted((one, other) => one - other))
    expect(all.at(-1)).toEqual({ type: 'ended', detail: {} })
    expect(sim.calls('wx-open-audio')).toMatchObject([{ args: { src: '/guide.wav' }, outcome: { kind: 'ok' } }])
  })

  it('pauses at a tap, and goes on at the next', async () => {
    await draw()
    await page.getByText('听讲解').click()
    await page.getByText('暂停').click()
    await expect.poll(typesHeard).toContain('pause')
    expect(await typesHeard()).not.toContain('ended')
    await page.getByText('听讲解').click()
    await expect.poll(typesHeard).toContain('ended')
    expect((await typesHeard()).filter((type) => type === 'play')).toHaveLength(2)
  })

  it('says that it cannot play what is not there', async () => {
    await draw()
    await page.evaluate(`tag.setAttribute('src', '/nothing.wav')`)
    await expect.poll(heard).toContainEqual({ type: 'error', detail: { errMsg: 'audio:fail' } })
  })

  it('does not play when WeChat refuses', async () => {
    sim.handle('wx-open-audio', () => deny())
    await draw()
    await page.getByText('听讲解').click()
    await expect.poll(heard).toContainEqual({ type: 'error', detail: { errMsg: 'play:fail' } })
    expect(await typesHeard()).not.toContain('play')
  })

  it('is not drawn, and loads nothing, unless the config names it', async () => {
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    await page.evaluate(`configure(['wx-open-subscribe'])`)
    await expect.poll(heard).toEqual([{ type: 'error', detail: { errMsg: 'wx-open-audio:permission denied' } }])
    expect(await page.getByText('听讲解').isVisible()).toBe(false)
    expect(requested.filter((url) => url.endsWith('.wav'))).toEqual([])
  })
})
