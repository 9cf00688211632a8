import type { Push } from '@weh5/protocol/push'
import { reply, type Reply } from './reply.ts'
import type { AnyHandler, PushHandlers } from './push-options.ts'

/** Calls the handler of a push. Undefined when there is none. */
export function dispatch(on: PushHandlers, push: Push): Promise<Reply> | undefined {
  const handler: AnyHandler | undefined = on[push.name] ?? on['*']
  return handler && call(handler, push)
}

/** Also turns what a handler throws at once into a rejection. */
async function call(handler: AnyHandler, push: Push): Promise<Reply> {
  return (await handler(push)) ?? reply.none()
}
