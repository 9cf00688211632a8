import type { PushToWrite } from '@weh5/protocol/push'
import type { Account } from '../world/account.ts'
import type { World } from '../world/world.ts'
import { readReply, type Reply } from './reply.ts'
import type { PushRequest } from './request.ts'
import type { PushFormat } from './settings.ts'

/** One try to deliver a push. */
export interface Attempt {
  /** World time in milliseconds. */
  readonly at: number
  /** Whether anything came back in time. If not, WeChat tries again. */
  readonly answered: boolean
  /** Why nothing came back. */
  readonly fault?: 'timeout' | 'unreachable'
  readonly reply?: Reply
}

/** Milliseconds of world time that a server has (`facts/server.md` 4.4). */
export const deadline = 5000

export async function deliver(
  world: World,
  account: Account,
  push: PushToWrite,
  format: PushFormat,
  { url, body, contentType }: PushRequest,
): Promise<Attempt> {
  const at = world.clock.now()
  const late = new AbortController()
  const callOff = world.clock.after(deadline, () => late.abort())
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
      redirect: 'manual',
      signal: late.signal,
    })
    const reply = readReply(account, push, format, response.status, await response.text())
    return { at, answered: true, reply }
  } catch {
    return { at, answered: false, fault: late.signal.aborted ? 'timeout' : 'unreachable' }
  } finally {
    callOff()
  }
}
