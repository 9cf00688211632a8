import { signatureOf, withoutFragment } from '../doctor/signature.ts'
import type { Simulator } from '../simulator.ts'
import { drawText } from '../world/random.ts'
import { issueTicket } from '../world/ticket.ts'
import type { ErrorBody } from './reply.ts'

/** What a signing server answers about a page. */
export interface JsConfig {
  readonly appId: string
  /** Seconds. */
  readonly timestamp: number
  readonly nonceStr: string
  readonly signature: string
}

/** What a request without the address of its page gets. */
export const urlMissing: ErrorBody = { code: 'URL_INVALID', message: 'Pass the address of the page as ?url=' }

/** Signs a page of the simulated account as its server would (`facts/jssdk.md` A.5), for pages that have no server yet. */
export function signPage({ account, world }: Simulator, url: string): JsConfig {
  const ticket = issueTicket(world, account, 'jsapi').value
  const nonceStr = drawText(world.state, 'base62', 16)
  const timestamp = Math.floor(world.clock.now() / 1000)
  const signature = signatureOf({ ticket, nonceStr, timestamp: String(timestamp), url: withoutFragment(url) })
  return { appId: account.appId, timestamp, nonceStr, signature }
}
