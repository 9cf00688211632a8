import { delayOf, type Fault } from '../faults.ts'
import type { RandomState } from '../world/random.ts'
import type { Lifetime } from './lifetime.ts'
import type { Message, ToPage } from './protocol.ts'

export interface Delivery {
  readonly fault: Fault
  readonly random: RandomState
  readonly lifetime: Lifetime
  /** The reply; asked for when its time has come. `undefined`: there is none. */
  readonly conclude: () => Message | undefined
  readonly messageId: number
  readonly send: (message: ToPage) => void
}

/** Sends a reply as its fault has it: never, late, twice, or unreadable. */
export function deliver({ fault, random, lifetime, conclude, messageId: id, send }: Delivery): void {
  if (fault.answers === 0) return
  const deliverNow = (): void => {
    const reply = conclude()
    if (reply === undefined) return
    const sent = fault.malformed ? broken(reply) : reply
    if (fault.answers === 2) send({ kind: 'reply', id, reply: sent, more: true })
    send({ kind: 'reply', id, reply: sent })
  }
  const delay = delayOf(fault, random)
  if (delay === 0) deliverNow()
  else lifetime.after(delay, deliverNow)
}

/** A reply whose fields are cut-off JSON. */
function broken(reply: Message): Message {
  return Object.fromEntries(Object.keys(reply).map((name) => [name, name === 'err_msg' ? reply[name] : '{"']))
}
