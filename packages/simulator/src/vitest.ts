/** Tests of a page in vitest and jsdom, inside WeChat. */
import { test, type TestAPI } from 'vitest'
import { UnknownCallError } from './playwright/unknown-call-error.ts'
import { createSimulator, type Simulator, type SimulatorOptions } from './simulator.ts'

export { UnknownCallError } from './playwright/unknown-call-error.ts'
export { wechatMatchers, type WechatMatchers } from './playwright/matchers.ts'

/**
 * A `test` whose jsdom window is inside WeChat, with the simulator as `wechat`. Each test has its own. A test in which the page called
 * something that neither WeChat nor the test knows fails.
 *
 * @example
 * // @vitest-environment jsdom
 * const test = wechatTest({ personality: 'android' })
 *
 * test('checks in by scanning', async ({ wechat }) => {
 *   wechat.handle('scanQRCode', () => ok({ resultStr: 'booth-7' }), { once: true })
 *   await checkIn()
 *   expect(wechat.calls('scanQRCode')).toHaveLength(1)
 * })
 *
 * @throws {UnknownCallError} after the test.
 */
export function wechatTest(options: SimulatorOptions = {}): TestAPI<{ wechat: Simulator }> {
  return test.extend<{ wechat: Simulator }>({
    wechat: [
      // vitest insists on a pattern, and reads from it what the fixture needs: nothing in particular.
      async ({ task: _task }, use) => {
        const wechat = createSimulator(options)
        await wechat.install(window)
        await use(wechat)
        const unknown = wechat.unknownCalls()
        await wechat.close()
        if (unknown.length > 0) throw new UnknownCallError(unknown)
      },
      { auto: true },
    ],
  })
}
