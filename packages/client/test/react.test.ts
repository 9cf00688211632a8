import { cancel, fail, ok } from '@weh5/simulator'
import type * as Hooks from '@weh5/client/react'
import { createRequire } from 'node:module'
import type * as React from 'react'
import type { createRoot } from 'react-dom/client'
import { renderSVG } from 'uqr'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { bundle } from './bundle.ts'
import { openPage } from './page.ts'

/** What a page with React has. */
interface Runtime {
  readonly react: typeof React
  readonly createRoot: typeof createRoot
  readonly hooks: typeof Hooks
}

const require = createRequire(import.meta.url)
const page = `
  export * as react from 'react'
  export { createRoot } from 'react-dom/client'
  export * as hooks from '@weh5/client/react'`
const versions = [
  ['19', {}],
  ['18', { react: require.resolve('react-18'), 'react-dom/client': require.resolve('react-dom-18/client') }],
] as const

describe.each(versions)('@weh5/client/react, with React %s', (version, alias) => {
  let runtime: Runtime

  beforeAll(async () => {
    const { code } = await bundle(page, { alias })
    runtime = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
    expect(runtime.react.version.split('.')[0]).toBe(version)
  })

  function show(component: () => React.ReactNode): { host: HTMLElement; leave: () => void } {
    const host = document.body.appendChild(document.createElement('div'))
    const root = runtime.createRoot(host)
    root.render(runtime.react.createElement(component))
    onTestFinished(() => host.remove())
    return { host, leave: () => root.unmount() }
  }

  it('useCall shows what a call is doing, and no cancel as a failure', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode } })
    const outcomes = [ok({ resultStr: 'booth-7' }), cancel(), fail('system_busy')]
    sim.handle('scanQRCode', () => outcomes.shift() ?? ok())
    const { host, leave } = show(() => {
      const { data, error, pending, run } = runtime.hooks.useCall(wx.scanQRCode)
      const text = error instanceof Error ? 'failed' : (data?.resultStr ?? 'scan')
      return runtime.react.createElement(
        'button',
        { disabled: pending, onClick: () => void run({ needResult: true }) },
        text,
      )
    })
    await vi.waitFor(() => expect(host.textContent).toBe('scan'))
    const button = host.querySelector('button')

    button?.click()
    await vi.waitFor(() => expect(button?.textContent).toBe('booth-7'))
    button?.click()
    await vi.waitFor(() => expect(sim.calls('scanQRCode')).toHaveLength(2))
    await vi.waitFor(() => expect(button?.disabled).toBe(false))
    expect(button?.textContent).toBe('booth-7')
    button?.click()
    await vi.waitFor(() => expect(button?.textContent).toBe('failed'))
    leave()
  })

  it('useShare sets the card, again when it changes and not when it is drawn anew', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { setShare: client.setShare } })
    let draw = (_title: string): void => {}
    const { leave } = show(() => {
      const [state, setState] = runtime.react.useState({ title: '一' })
      draw = (title) => setState({ title })
      runtime.hooks.useShare(wx, { title: state.title, imgUrl: 'http://localhost/card.png' })
      return null
    })
    const titles = (): unknown[] => sim.calls('updateTimelineShareData').map(({ args }) => args['title'])
    await vi.waitFor(() => expect(titles()).toEqual(['一']))
    draw('一')
    draw('二')
    await vi.waitFor(() => expect(titles()).toEqual(['一', '二']))
    leave()
  })

  it('useBeacons searches until the component leaves', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { watchBeacons: client.watchBeacons } })
    sim.handle('startSearchBeacons', () => ok())
    const { host, leave } = show(() => {
      const { beacons } = runtime.hooks.useBeacons(wx, { within: 5 })
      return beacons.map(({ minor }) => minor).join()
    })
    await vi.waitFor(() => expect(sim.pages.at(-1)?.state.listening.has('onBeaconsInRange')).toBe(true))
    const near = { uuid: 'u', major: 1, minor: 7, accuracy: 1, rssi: -60, proximity: 'near' }
    sim.emit('onSearchBeacons', { beacons: [{ ...near, minor: 8, accuracy: 9 }, near] })
    await vi.waitFor(() => expect(host.textContent).toBe('7'))
    leave()
    await vi.waitFor(() => expect(sim.calls('stopSearchBeacons')).toHaveLength(1))
  })

  it.each([
    ['android', 'ready'],
    [undefined, 'outside'],
  ] as const)('useWechat tells how far the page has got on %s', async (personality, status) => {
    const { client, sign } = await openPage(personality ? { personality } : {})
    const wx = client.createWechat({ sign, apis: { closeWindow: client.closeWindow } })
    const { host, leave } = show(() => runtime.hooks.useWechat(wx).status)
    await vi.waitFor(() => expect(host.textContent).toBe(status))
    leave()
  })

  it.each([
    ['ios', 'inside'],
    [undefined, '请用微信扫码打开'],
  ] as const)('OpenInWechat shows what belongs on %s', async (personality, text) => {
    await openPage(personality ? { personality } : {})
    const { host, leave } = show(() =>
      runtime.react.createElement(runtime.hooks.OpenInWechat, { qr: renderSVG }, 'inside'),
    )
    await vi.waitFor(() => expect(host.textContent).toBe(text))
    expect(host.querySelectorAll('img')).toHaveLength(personality ? 0 : 1)
    leave()
  })

  it('OpenTag puts the tag in, and takes it out', async () => {
    const { client, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: {}, openTags: ['wx-open-launch-app'] })
    const { OpenTag } = runtime.hooks
    const { host, leave } = show(() =>
      runtime.react.createElement(OpenTag<'wx-open-launch-app'>, {
        wx,
        tag: 'wx-open-launch-app',
        attributes: { appid: 'wx1' },
        template: '',
        width: '1px',
        height: '1px',
      }),
    )
    await vi.waitFor(() => expect(host.querySelector('wx-open-launch-app')?.getAttribute('appid')).toBe('wx1'))
    leave()
    await vi.waitFor(() => expect(document.querySelector('wx-open-launch-app')).toBeNull())
  })
})
