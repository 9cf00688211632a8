import { readPush, type Push, type WireObject } from '@weh5/protocol/push'
import { WechatError } from '../errors/wechat-error.ts'
import { pushIdentity } from './push-identity.ts'

/**
 * What stood on the wire, typed, and what it is known by.
 *
 * @throws {WechatError} `PUSH_MALFORMED`
 */
export function typedPush(wire: WireObject): { readonly push: Push; readonly id: string } {
  const push = readPush(wire)
  if (!push) throw new WechatError('PUSH_MALFORMED', 'The body lacks the fields that every push has')
  return { push, id: pushIdentity(push) }
}
