export type { DrivenContext } from './playwright/driver.ts'
export { wechatFixture, type WechatFixture, type WechatFixtureOptions } from './playwright/fixture.ts'
export {
  wechatMatchers,
  type CallMatcherOptions,
  type MatcherOptions,
  type MatcherResult,
  type ShareMatcherOptions,
  type WechatMatchers,
} from './playwright/matchers.ts'
export { simulateWechat, type SimulateWechatOptions } from './playwright/simulate-wechat.ts'
export { UnknownCallError } from './playwright/unknown-call-error.ts'
