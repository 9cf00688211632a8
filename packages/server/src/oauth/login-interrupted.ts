import { WechatError } from '../errors/wechat-error.ts'
import type { Scope } from './scope.ts'

export interface Interruption {
  readonly scope: Scope
  readonly returnTo: string
  /** How often this login has been started, from 1. */
  readonly round: number
}

/**
 * A login that came back without its cookie, or with a code that WeChat no longer takes: nothing to accept, but no attack either.
 * Starting it again cures it, unless it was started again before.
 */
export class LoginInterrupted extends WechatError {
  override readonly name = 'LoginInterrupted'
  readonly interruption: Interruption

  constructor(message: string, interruption: Interruption) {
    super('LOGIN_INTERRUPTED', message)
    this.interruption = interruption
  }
}
