import type { OfficialAccount } from '../account.ts'
import type { PushOptions } from '../push/push-options.ts'
import type { Route } from './route.ts'

/** `GET /push` and `POST /push`: the handshake, and everything that WeChat pushes. */
export function pushRoute(account: Pick<OfficialAccount, 'push'>, options: PushOptions): Route {
  const { reply } = account.push(options)
  return { GET: reply, POST: reply }
}
