import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from '../bridge/outcome.ts'
import type { ShareCard, ShareMenuItem } from '../bridge/share.ts'
import type { Simulator } from '../simulator.ts'

/** What a matcher of `expect` answers. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

export interface MatcherOptions {
  /** How long to wait for it, in milliseconds. Default 5000. */
  readonly timeout?: number
}

export interface CallMatcherOptions extends MatcherOptions {
  /** How often at least. Default once. */
  readonly times?: number
}

export interface ShareMatcherOptions extends MatcherOptions {
  /** The entry of the menu to tap. Default: send to a friend. */
  readonly item?: ShareMenuItem
}

/** The matchers, as `expect.extend` of Playwright and of vitest takes them. */
export type WechatMatchers = {
  /** The page called a JSAPI, with at least these bridge arguments. */
  toHaveCalled(
    wechat: Simulator,
    api: string,
    args?: Readonly<Record<string, unknown>>,
    options?: CallMatcherOptions,
  ): Promise<MatcherResult>
  /** Whoever gets the page shared sees a card with at least this on it. */
  toHaveShared(wechat: Simulator, card: Partial<ShareCard>, options?: ShareMatcherOptions): Promise<MatcherResult>
  /** The latest `wx.config` was verified. If not, the message says why not and what to do. */
  toHaveValidSignature(wechat: Simulator, options?: MatcherOptions): Promise<MatcherResult>
}

const patience = 5000
const pause = 50

/**
 * Matchers for a simulator. They wait, as Playwright's own do for what a page shows.
 *
 * @example
 * const expect = baseExpect.extend(wechatMatchers)
 * await expect(wechat).toHaveShared({ title: '来签到' })
 */
export const wechatMatchers: WechatMatchers = {
  async toHaveCalled(wechat, api, args = {}, { times = 1, ...options } = {}) {
    const called = (): boolean => wechat.calls(api).filter((call) => contains(call.args, args)).length >= times
    return {
      pass: await eventually(called, options),
      message: () =>
        `${api} with ${JSON.stringify(args)}${times > 1 ? ` ${times} times` : ''}; the page called ${list(wechat.calls(api).map((call) => JSON.stringify(call.args)))}`,
    }
  },

  async toHaveShared(wechat, card, { item = 'share:appmessage', ...options } = {}) {
    let seen: ShareCard | undefined
    const shared = async (): Promise<boolean> => {
      seen = wechat.pages.length === 0 ? undefined : await wechat.tapMenu(item)
      return seen !== undefined && contains({ ...seen }, card)
    }
    return {
      pass: await eventually(shared, options),
      message: () => `a card with ${JSON.stringify(card)}; it was ${seen ? JSON.stringify(seen) : 'no page at all'}`,
    }
  },

  async toHaveValidSignature(wechat, options) {
    const latest = (): ReturnType<Simulator['calls']>[number] | undefined => wechat.calls('config').at(-1)
    return {
      pass: await eventually(() => latest()?.outcome?.kind === 'ok', options),
      message: () => {
        const call = latest()
        return call === undefined ? 'the page never called wx.config' : whyNot(call.outcome)
      },
    }
  },
}

/** What the doctor said is in the reply, where a page's developer also finds it. */
function whyNot(outcome: Outcome | undefined): string {
  const explanation = outcome?.kind === 'raw' ? outcome.reply['explanation'] : undefined
  return typeof explanation === 'string' ? explanation : `wx.config ended with ${JSON.stringify(outcome)}`
}

function contains(value: Readonly<Record<string, unknown>>, part: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(part).every(([name, wanted]) => isDeepStrictEqual(value[name], wanted))
}

function list(texts: readonly string[]): string {
  return texts.length === 0 ? 'it never' : `it with ${texts.join(', ')}`
}

async function eventually(
  holds: () => boolean | Promise<boolean>,
  { timeout = patience }: MatcherOptions = {},
): Promise<boolean> {
  for (const end = Date.now() + timeout; ;) {
    if (await holds()) return true
    if (Date.now() >= end) return false
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
