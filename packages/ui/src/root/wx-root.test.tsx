import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Dialog } from '../dialog/dialog.tsx'
import { en } from '../locale/en.ts'
import { Sheet } from '../sheet/sheet.tsx'
import type { Bridge } from './bridge.ts'
import { WxRoot } from './wx-root.tsx'
import { frames } from '../../test/frames.ts'

const page = document.createElement('div')
const root = document.documentElement
beforeEach(() => document.body.replaceChildren(page))
afterEach(() => {
  render(null, page)
  globalThis.WeixinJSBridge = undefined
  globalThis.__wxWebEnv = undefined
})

/** A WeChat whose user has set what is given. */
function weChat(config: Record<string, unknown>): {
  bridge: Bridge
  emit: (event: string, payload: Record<string, unknown>) => void
} {
  const listeners = new Map<string, (payload: Record<string, unknown>) => void>()
  const bridge: Bridge = {
    invoke: vi.fn((_command, _args, reply) => reply?.(config)),
    on: (event, listener) => listeners.set(event, listener),
  }
  return { bridge, emit: (event, payload) => listeners.get(event)?.(payload) }
}

describe('WxRoot', () => {
  it('chooses the palette of the page', () => {
    render(<WxRoot theme="dark" mode="contrast" />, page)
    expect(root.dataset['weuiTheme']).toBe('dark')
    expect(root.dataset['weuiMode']).toBe('contrast')
    render(<WxRoot />, page)
    expect(root.dataset['weuiTheme']).toBeUndefined()
  })

  it('takes the care palette where the user has care mode on', async () => {
    globalThis.WeixinJSBridge = weChat({ isCareMode: true }).bridge
    render(<WxRoot />, page)
    await vi.waitFor(() => expect(root.dataset['weuiMode']).toBe('care'))
  })

  it('waits for a bridge that comes late', async () => {
    render(<WxRoot />, page)
    await frames()
    globalThis.WeixinJSBridge = weChat({ isCareMode: true }).bridge
    document.dispatchEvent(new Event('WeixinJSBridgeReady'))
    await vi.waitFor(() => expect(root.dataset['weuiMode']).toBe('care'))
  })

  it('follows the text size of the user, from the start and as it changes', async () => {
    const { bridge, emit } = weChat({})
    const adjusted = vi.spyOn(root.style, 'setProperty')
    globalThis.WeixinJSBridge = bridge
    globalThis.__wxWebEnv = { getEnv: () => '{"fontScale":130}' }
    render(<WxRoot mode="standard" fontScale="auto" />, page)
    await vi.waitFor(() => expect(adjusted).toHaveBeenCalledWith('-webkit-text-size-adjust', '130%'))
    emit('menu:setfont', { fontScale: 160 })
    expect(adjusted).toHaveBeenLastCalledWith('-webkit-text-size-adjust', '160%')
    emit('menu:setfont', { fontSize: 4 })
    expect(bridge.invoke).toHaveBeenLastCalledWith('setFontSizeCallback', { fontSize: 4 })
    adjusted.mockRestore()
  })

  it('speaks the language it is given, inside overlays as well', async () => {
    render(
      <WxRoot locale={en}>
        <Sheet open onClose={() => undefined} title="Seats" />
      </WxRoot>,
      page,
    )
    await frames()
    expect(document.querySelector('.wk-close')?.getAttribute('aria-label')).toBe('Close')
  })

  it('is optional', async () => {
    render(<Dialog open onClose={() => undefined} title="你好" actions={[{ label: '好' }]} />, page)
    await frames()
    expect(document.querySelector('[role=dialog]')?.textContent).toBe('你好好')
  })
})
