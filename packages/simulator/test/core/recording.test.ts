import { createSimulator, ok, record, RecordingError, replay, toPlaywrightTest } from '@weh5/simulator'
import { afterEach, describe, expect, it } from 'vitest'
import { openOfficialPage, settled, type OfficialPage } from './official-page.ts'

let page: OfficialPage
afterEach(() => page.close())

async function recorded(): Promise<string> {
  page = await openOfficialPage({ personality: 'android', url: 'http://localhost:8720/list?code=SECRET&x=1' })
  const recording = record(page.sim)
  await page.configure()
  page.sim.handle('scanQRCode', () => ok({ resultStr: "booth '7'" }), { once: true })
  page.sim.handle('scanQRCode', () => ({ kind: 'cancel' }), { once: true })
  await page.call('scanQRCode', { needResult: 1 })
  await page.call('scanQRCode', { needResult: 1 })
  page.window.history.pushState(null, '', '/detail/7')
  await page.call('chooseImage')
  await settled()
  recording.stop()
  await page.call('getNetworkType')
  return recording.text()
}

describe('a recording', () => {
  it('holds where the page was, what it called and what came back, in order', async () => {
    const lines = (await recorded())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines[0]).toEqual({ kind: 'start', version: 1, personality: 'android' })
    expect(lines.filter(({ kind }) => kind === 'navigate').map(({ url }) => url)).toEqual([
      'http://localhost:8720/list?code=%5Bredacted%5D&x=1',
      'http://localhost:8720/detail/7',
    ])
    // The official script asks for the network by itself after a config, for its report.
    expect(lines.filter(({ kind }) => kind === 'call').map(({ api }) => api)).toEqual([
      'config',
      'getNetworkType',
      'scanQRCode',
      'scanQRCode',
      'chooseImage',
    ])
  })

  it('holds no secret', async () => {
    const text = await recorded()
    for (const secret of ['SECRET', page.sim.world.state.tickets[0]?.value ?? '-', 'Wm3WZYTPz0wzccnW']) {
      expect(text).not.toContain(secret)
    }
  })

  it('plays again, each answer once, in order', async () => {
    const text = await recorded()
    await page.close()
    page = await openOfficialPage({ personality: 'android' })
    replay(page.sim, text)
    await page.configure()
    expect((await page.call('scanQRCode', { needResult: 1 })).answer).toMatchObject({ resultStr: "booth '7'" })
    expect((await page.call('scanQRCode', { needResult: 1 })).called).toBe('cancel')
    expect((await page.call('scanQRCode', { needResult: 1 })).answer).toMatchObject({
      resultStr: 'https://example.com/booth/7',
    })
  })

  it('becomes a Playwright test', async () => {
    const text = toPlaywrightTest(await recorded(), { name: 'checks in' })
    expect(text).toContain("import { cancel, ok, type Simulator } from '@weh5/simulator'")
    expect(text).toContain("wechatFixture({ personality: 'android' })")
    expect(text).toContain("  wechat.handle('scanQRCode', () => ok({ resultStr: 'booth \\'7\\'' }), { once: true })\n")
    expect(text).toContain('  await expect(wechat).toHaveValidSignature()\n')
    expect(text).toContain("// The app's server must sign for this WeChat")
    expect(text).toContain("  await page.goto('/list?x=1')\n")
    expect(text).toContain(
      "  await expect(wechat).toHaveCalled('scanQRCode', { needResult: 1, scanType: ['qrCode', 'barCode'] })\n",
    )
  })

  it.each(['', 'nonsense', '{"kind":"call"}'])('is not made of %j', async (text) => {
    page = await openOfficialPage()
    expect(() => replay(createSimulator(), text)).toThrow(RecordingError)
  })
})
