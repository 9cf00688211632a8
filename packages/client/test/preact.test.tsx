import { ok, cancel, fail } from '@weh5/simulator'
import { OpenInWechat, OpenTag, useBeacons, useCall, useShare, useWechat } from '@weh5/client/preact'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { renderSVG } from 'uqr'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openPage } from './page.ts'

function show(element: Parameters<typeof render>[0]): HTMLElement {
  const root = document.createElement('div')
  document.body.append(root)
  onTestFinished(() => {
    render(null, root)
    root.remove()
  })
  void act(() => render(element, root))
  return root
}

describe('@weh5/client/preact', () => {
  it('useCall shows what a call is doing', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode } })
    sim.handle('scanQRCode', () => ok({ resultStr: 'booth-7' }))
    function Scan() {
      const { data, error, pending, run } = useCall(wx.scanQRCode)
      return (
        <button disabled={pending} onClick={() => void run({ needResult: true })}>
          {error instanceof client.WechatError ? error.code : (data?.resultStr ?? 'scan')}
        </button>
      )
    }
    const root = show(<Scan />)
    const button = root.querySelector('button')
    expect(button?.textContent).toBe('scan')
    button?.click()
    await vi.waitFor(() => expect(button?.textContent).toBe('booth-7'))

    sim.handle('scanQRCode', () => cancel())
    button?.click()
    await vi.waitFor(() => expect(sim.calls('scanQRCode')).toHaveLength(2))
    await vi.waitFor(() => expect(button?.disabled).toBe(false))
    expect(button?.textContent).toBe('booth-7')

    sim.handle('scanQRCode', () => fail('system_busy'))
    button?.click()
    await vi.waitFor(() => expect(button?.textContent).toBe('failed'))
  })

  it('useShare sets the card, again when it changes', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { setShare: client.setShare } })
    function Page({ title }: { title: string }) {
      useShare(wx, { title, imgUrl: 'http://localhost/card.png' })
      return null
    }
    const root = show(<Page title="一" />)
    await vi.waitFor(() => expect(sim.calls('updateTimelineShareData')).toHaveLength(1))
    void act(() => render(<Page title="一" />, root))
    void act(() => render(<Page title="二" />, root))
    await vi.waitFor(() => expect(sim.calls('updateTimelineShareData')).toHaveLength(2))
    expect(sim.calls('updateTimelineShareData').map(({ args }) => args['title'])).toEqual(['一', '二'])
  })

  it('useBeacons searches for as long as it is enabled', async () => {
    const { client, sim, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: { watchBeacons: client.watchBeacons } })
    sim.handle('startSearchBeacons', () => ok())
    function Near({ enabled }: { enabled: boolean }) {
      const { beacons } = useBeacons(wx, { enabled })
      return <output>{beacons.map(({ minor }) => minor).join()}</output>
    }
    const root = show(<Near enabled />)
    await vi.waitFor(() => expect(sim.pages.at(-1)?.state.listening.has('onBeaconsInRange')).toBe(true))
    const near = { uuid: 'u', major: 1, minor: 7, accuracy: 1, rssi: -60, proximity: 'near' }
    sim.emit('onSearchBeacons', { beacons: [near] })
    await vi.waitFor(() => expect(root.textContent).toBe('7'))
    void act(() => render(<Near enabled={false} />, root))
    await vi.waitFor(() => expect(sim.calls('stopSearchBeacons')).toHaveLength(1))
    expect(root.textContent).toBe('')
  })

  it('useWechat tells how far the page has got', async () => {
    const inside = await openPage({ personality: 'android' })
    const wx = inside.client.createWechat({ sign: inside.sign, apis: { closeWindow: inside.client.closeWindow } })
    function Status() {
      return <output>{useWechat(wx).status}</output>
    }
    const root = show(<Status />)
    expect(root.textContent).toBe('configuring')
    await vi.waitFor(() => expect(root.textContent).toBe('ready'))
  })

  it('OpenInWechat shows the way in', async () => {
    await openPage()
    const root = show(<OpenInWechat qr={renderSVG}>inside</OpenInWechat>)
    await vi.waitFor(() => expect(root.querySelector('img')?.src).toContain('data:image/svg+xml'))
    expect(root.textContent).toBe('请用微信扫码打开')
  })

  it('OpenInWechat shows its children inside', async () => {
    await openPage({ personality: 'ios' })
    const root = show(<OpenInWechat qr={renderSVG}>inside</OpenInWechat>)
    await vi.waitFor(() => expect(root.textContent).toBe('inside'))
  })

  it('OpenTag puts the tag in, and JSX knows the bare ones', async () => {
    const { client, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: {}, openTags: ['wx-open-launch-app'] })
    const root = show(
      <OpenTag wx={wx} tag="wx-open-launch-app" attributes={{ appid: 'wx1' }} template="" width="1px" height="1px" />,
    )
    await vi.waitFor(() => expect(root.querySelector('wx-open-launch-app')?.getAttribute('appid')).toBe('wx1'))
    const bare = <wx-open-launch-weapp username="gh_1" path="pages/home.html" class="go" />
    // @ts-expect-error: a mini program needs a name
    const nameless = <wx-open-launch-weapp path="pages/home.html" />
    // @ts-expect-error: no such version
    const wrong = <wx-open-launch-weapp username="gh_1" env-version="beta" />
    expect([bare, nameless, wrong].map(({ type }) => type)).toEqual(Array(3).fill('wx-open-launch-weapp'))
  })
})
