import { cancel, ok } from '@weh5/simulator'
import { afterEach, describe, expect, it } from 'vitest'
import { openOfficialPage, type OfficialPage } from './official-page.ts'

let page: OfficialPage
afterEach(() => page.close())

describe('the official script in a simulated WeChat', () => {
  it('verifies a signed page and answers its scan with the example of the registry', async () => {
    page = await openOfficialPage({ personality: 'ios' })
    expect(await page.configure()).toEqual({ ready: true })
    const { outcome, answer } = await page.call('scanQRCode', { needResult: 1 })
    expect(outcome).toBe('success')
    expect(answer).toMatchObject({ resultStr: 'https://example.com/booth/7', errMsg: 'scanQRCode:ok' })
  })

  it('answers with what a test decides, once', async () => {
    page = await openOfficialPage({ personality: 'android' })
    await page.configure()
    page.sim.handle('scanQRCode', () => ok({ resultStr: 'hi' }))
    page.sim.handle('scanQRCode', () => cancel(), { once: true })
    expect((await page.call('scanQRCode', { needResult: 1 })).outcome).toBe('cancel')
    expect((await page.call('scanQRCode', { needResult: 1 })).answer).toMatchObject({ resultStr: 'hi' })
    expect(page.sim.calls('scanQRCode').map(({ outcome }) => outcome?.kind)).toEqual(['cancel', 'ok'])
  })
})
