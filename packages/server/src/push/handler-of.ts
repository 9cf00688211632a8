import type { Push } from '@weh5/protocol/push'
import type { AnyHandler, PushHandlers } from './push-options.ts'

/** Who handles a push. Undefined when nobody does. */
export function handlerOf(on: PushHandlers, { name }: Push): AnyHandler | undefined {
  return on[name] ?? on['*']
}
