import { createSimulator, type Simulator, type SimulatorOptions } from '../simulator.ts'
import type { DrivenContext } from './driver.ts'
import { simulateWechat, type SimulateWechatOptions } from './simulate-wechat.ts'
import { UnknownCallError } from './unknown-call-error.ts'

export interface WechatFixtureOptions extends SimulatorOptions, SimulateWechatOptions {
  /** A simulator that all tests share, because the app's server already talks to it: each test gets a phone of its own in front of it. */
  readonly simulator?: Simulator
}

/** What `base.extend` takes: a fixture `wechat` that is there in every test, asked for or not. */
export interface WechatFixture {
  readonly wechat: [
    (args: { context: DrivenContext }, use: (wechat: Simulator) => Promise<void>) => Promise<void>,
    { auto: true },
  ]
}

/**
 * A fixture for `@playwright/test`: every page of every test is inside WeChat, and `wechat` is the simulator behind it.
 *
 * @example
 * import { test as base, expect as baseExpect } from '@playwright/test'
 * import { wechatFixture, wechatMatchers } from '@weh5/simulator/playwright'
 *
 * const test = base.extend<{ wechat: Simulator }>(wechatFixture({ personality: 'ios' }))
 * const expect = baseExpect.extend(wechatMatchers)
 *
 * test('checks in by scanning', async ({ page, wechat }) => {
 *   wechat.handle('scanQRCode', () => ok({ resultStr: 'booth-7' }))
 *   await page.goto('/')
 *   await page.getByText('扫一扫').click()
 *   await expect(wechat).toHaveCalled('scanQRCode', { needResult: 1 })
 * })
 */
export function wechatFixture({ simulator, jsConfig, ...options }: WechatFixtureOptions = {}): WechatFixture {
  return {
    wechat: [
      async ({ context }, use) => {
        const { personality } = options
        const wechat = simulator ? simulator.fork(personality ? { personality } : {}) : createSimulator(options)
        await simulateWechat(context, wechat, jsConfig === undefined ? {} : { jsConfig })
        await use(wechat)
        const unknown = wechat.unknownCalls()
        await wechat.close()
        if (unknown.length > 0) throw new UnknownCallError(unknown)
      },
      { auto: true },
    ],
  }
}
