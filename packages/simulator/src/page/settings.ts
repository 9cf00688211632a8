import type { Personality } from '@weh5/protocol/user-agents'

/** What a page is told about the client that it runs in. */
export interface PageSettings {
  readonly personality: Personality
  /** Milliseconds by which the phone's clock is ahead of the right time. */
  readonly clockSkew: number
  /** Whether WeChat is in sight. */
  readonly foreground: boolean
  /** Patterns of addresses that meet faults. */
  readonly troubled: readonly string[]
  /** Origin that stands for `open.weixin.qq.com`, `api.weixin.qq.com` and `mp.weixin.qq.com`. */
  readonly platform: string
  /** The page is really inside WeChat: nothing is simulated, calls are only logged. */
  readonly real: boolean
}
