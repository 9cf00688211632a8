// @vitest-environment jsdom
import { ok } from '@weh5/simulator'
import { wechatMatchers, wechatTest } from '@weh5/simulator/vitest'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect } from 'vitest'

const test = wechatTest({ personality: 'android' })

interface Bridge {
  invoke(command: string, args: object, callback: (reply: Record<string, unknown>) => void): void
}

function invoke(command: string): Promise<Record<string, unknown>> {
  const bridge = Reflect.get(window, 'WeixinJSBridge') as Bridge
  return new Promise((resolve) => bridge.invoke(command, {}, resolve))
}

describe('wechatTest', () => {
  test('puts the window into WeChat', async ({ wechat }) => {
    expect(navigator.userAgent).toContain('MicroMessenger')
    wechat.handle('getNetworkType', () => ok({ networkType: '5g' }))
    expect(await invoke('getNetworkType')).toEqual({ err_msg: 'network_type:wwan', subtype: '5g' })
    expect(await wechatMatchers.toHaveCalled(wechat, 'getNetworkType')).toMatchObject({ pass: true })
  })

  test('gives each test its own', async ({ wechat }) => {
    expect(wechat.calls()).toEqual([])
  })

  test('fails a test whose page calls what nobody knows', async () => {
    const { output, code } = await runVitest('unknown-call')
    expect(output).toContain('UnknownCallError: The page called what WeChat does not know: flyToTheMoon')
    expect(output).toContain('1 failed | 1 passed')
    expect(code).not.toBe(0)
  })
})

/** Runs a vitest project of its own, since a test cannot see itself fail. */
async function runVitest(project: string): Promise<{ output: string; code: number }> {
  const root = join(import.meta.dirname, '..', 'fixtures', project)
  const bin = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs')
  const env = { ...process.env, NO_COLOR: '1', CI: '' }
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, 'run', '--root', root], { env }, (error, stdout, stderr) =>
      resolve({ output: stdout + stderr, code: error ? 1 : 0 }),
    )
  })
}
