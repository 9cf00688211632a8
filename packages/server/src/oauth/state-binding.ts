import { timingSafeEqual } from 'node:crypto'
import { hash } from '../credentials/store-key.ts'
import { WechatError } from '../errors/wechat-error.ts'
import { LoginInterrupted } from './login-interrupted.ts'
import type { LoginRecord } from './login-record.ts'

/**
 * How a callback proves that it belongs to the browser that started the login.
 * - `cookie` (default): by the cookie of the start. A login whose cookie got lost is started again.
 * - `cookie-or-store`: by the cookie when one comes along; a browser that lost it is believed on its state alone.
 * - `store`: by its state alone. Somebody could be lured into finishing another person's login.
 */
export type StateBinding = 'cookie' | 'cookie-or-store' | 'store'

/**
 * Pass `{ [skipStateCheck]: true }` to a callback that no start of this server precedes: a menu entry or an article that links to
 * WeChat's login page with a state of its own. Anybody can then be lured into somebody else's login: never sign in with it to
 * something that matters.
 */
export const skipStateCheck: unique symbol = Symbol('skipStateCheck')

/**
 * @throws {LoginInterrupted} when the browser did not keep its cookie.
 * @throws {WechatError} `STATE_FOREIGN`
 */
export function checkBrowser(binding: StateBinding, cookie: string | undefined, record: LoginRecord): void {
  if (binding === 'store') return
  if (cookie === undefined) {
    if (binding === 'cookie-or-store') return
    throw new LoginInterrupted('The browser did not keep the cookie of the login', record)
  }
  if (timingSafeEqual(Buffer.from(hash(cookie)), Buffer.from(record.browser))) return
  throw new WechatError('STATE_FOREIGN', 'The state belongs to another browser')
}
