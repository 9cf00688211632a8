import { afterEach, describe, expect, it } from 'vitest'
import { openOfficialPage, settled, type OfficialPage } from './official-page.ts'
import type { Json } from './platform-calls.ts'

describe('voice', () => {
  let page: OfficialPage
  afterEach(() => page.close())

  it('is recorded, played and sent; a minute is the most', async () => {
    page = await openOfficialPage()
    await page.configure({
      jsApiList: ['startRecord', 'stopRecord', 'onVoiceRecordEnd', 'playVoice', 'onVoicePlayEnd', 'uploadVoice'],
    })
    const { sim } = page
    sim.world.clock.freeze()
    const ended: Json[] = []
    page.listen('onVoiceRecordEnd', (payload) => ended.push(payload))
    page.listen('onVoicePlayEnd', (payload) => ended.push(payload))
    await page.call('startRecord')
    expect((await page.call('stopRecord')).answer.errMsg).toBe('stopRecord:tooshort')
    await page.call('startRecord')
    sim.world.clock.advance('5s')
    const { answer } = await page.call('stopRecord')
    expect((await page.call('uploadVoice', { localId: answer['localId'] })).answer['serverId']).toEqual(
      expect.any(String),
    )
    await page.call('playVoice', { localId: answer['localId'] })
    sim.world.clock.advance('3s')
    await settled()
    expect(ended.splice(0)).toEqual([{ localId: answer['localId'] }])
    await page.call('startRecord')
    sim.world.clock.advance('61s')
    await settled()
    expect(ended).toEqual([{ localId: expect.stringMatching(/^wxLocalResource:\/\/voiceID/) }])
  })
})
