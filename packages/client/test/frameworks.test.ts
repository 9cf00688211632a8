import { ok } from '@weh5/simulator'
import { useCall as useReactCall } from '@weh5/client/react'
import { useBeacons, useCall, useShare, useWechat } from '@weh5/client/vue'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { openPage } from './page.ts'

describe('@weh5/client/react', () => {
  it('useCall shows what a call is doing', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode } })
    sim.handle('scanQRCode', () => ok({ resultStr: 'booth-7' }))
    function Scan() {
      const { data, run } = useReactCall(wx.scanQRCode)
      return createElement('button', { onClick: () => void run({ needResult: true }) }, data?.resultStr ?? 'scan')
    }
    const host = document.body.appendChild(document.createElement('div'))
    const root = createRoot(host)
    root.render(createElement(Scan))
    await vi.waitFor(() => expect(host.textContent).toBe('scan'))
    host.querySelector('button')?.click()
    await vi.waitFor(() => expect(host.textContent).toBe('booth-7'))
    root.unmount()
    host.remove()
  })
})

describe('@weh5/client/vue', () => {
  it('has the same composables', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const { setShare, watchBeacons, scanQRCode } = client
    const wx = client.createWechat({ sign, apis: { setShare, watchBeacons, scanQRCode } })
    sim.handle('scanQRCode', () => ok({ resultStr: 'booth-7' }))
    sim.handle('startSearchBeacons', () => ok())
    const title = ref('一')
    const scope = effectScope()
    const used = scope.run(() => {
      useShare(wx, () => ({ title: title.value, imgUrl: 'http://localhost/card.png' }))
      return { call: useCall(wx.scanQRCode), near: useBeacons(wx), state: useWechat(wx) }
    })
    await vi.waitFor(() => expect(used?.state.value.status).toBe('ready'))
    title.value = '二'
    await vi.waitFor(() =>
      expect(sim.calls('updateTimelineShareData').map(({ args }) => args['title'])).toEqual(['一', '二']),
    )
    await expect(used?.call.run()).resolves.toEqual({ resultStr: 'booth-7' })
    expect(used?.call.data.value).toEqual({ resultStr: 'booth-7' })
    await vi.waitFor(() => expect(sim.pages.at(-1)?.state.listening.has('onBeaconsInRange')).toBe(true))
    const near = { uuid: 'u', major: 1, minor: 7, accuracy: 1, rssi: -60, proximity: 'near' }
    sim.emit('onSearchBeacons', { beacons: [near] })
    await vi.waitFor(() => expect(used?.near.beacons.value).toHaveLength(1))
    scope.stop()
    await vi.waitFor(() => expect(sim.calls('stopSearchBeacons')).toHaveLength(1))
  })
})
