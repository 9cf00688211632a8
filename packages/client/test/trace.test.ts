import { cancel } from '@weh5/simulator'
import { describe, expect, it, vi } from 'vitest'
import { openPage } from './page.ts'

describe('trace', () => {
  it('tells what happens, and nothing that belongs in no log', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const told: object[] = []
    const apis = {
      scanQRCode: client.scanQRCode,
      closeWindow: client.closeWindow,
      onVoicePlayEnd: client.onVoicePlayEnd,
    }
    const wx = client.trace(client.createWechat({ sign, apis }), (event) => told.push(event))
    sim.handle('scanQRCode', () => cancel())
    const heard = vi.fn<(voice: object) => void>()

    await wx.closeWindow()
    await expect(wx.scanQRCode({ needResult: true })).rejects.toMatchObject({ code: 'cancel' })
    wx.onVoicePlayEnd(heard)
    await vi.waitFor(() => expect(sim.pages.at(-1)?.state.listening.has('onVoicePlayEnd')).toBe(true))
    sim.emit('onVoicePlayEnd', { localId: 'voice-1' })
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ localId: 'voice-1' }))

    expect(told).toEqual([
      { phase: 'start', api: 'closeWindow' },
      { phase: 'end', api: 'closeWindow', ms: expect.any(Number) },
      { phase: 'start', api: 'scanQRCode' },
      { phase: 'end', api: 'scanQRCode', ms: expect.any(Number), code: 'cancel', native: 'scanQRCode:cancel' },
      { phase: 'event', api: 'onVoicePlayEnd' },
    ])
  })
})
