import type { Account } from './account.ts'
import type { User } from './user.ts'
import type { World } from './world.ts'

/** Something a user did that lets the account write to them for a while (`facts/endpoints-a.md`, customer service messages). */
export interface Contact {
  readonly appId: string
  readonly userId: string
  readonly trigger: Trigger
  readonly at: number
  /** How many messages it has paid for. */
  spent: number
}

export type Trigger = 'message' | 'menu-click' | 'subscribe' | 'scan'

const windows: Readonly<Record<Trigger, { readonly messages: number; readonly milliseconds: number }>> = {
  message: { messages: 5, milliseconds: 48 * 3_600_000 },
  'menu-click': { messages: 3, milliseconds: 60_000 },
  subscribe: { messages: 3, milliseconds: 60_000 },
  scan: { messages: 3, milliseconds: 60_000 },
}

/** A message that an account sent to a user. */
export interface SentMessage {
  readonly appId: string
  readonly userId: string
  readonly kind: 'custom' | 'template' | 'notice' | 'mass' | 'reply'
  readonly at: number
  /** As the account posted it. */
  readonly body: unknown
}

export function contactAccount(world: World, account: Account, user: User, trigger: Trigger): void {
  const at = world.clock.now()
  world.state.services.contacts.push({ appId: account.appId, userId: user.id, trigger, at, spent: 0 })
}

/** Spends one message of an open window. The fault says whether there was none, or none left (45015, 45047). */
export function spendContact(world: World, account: Account, user: User): 'ok' | 'closed' | 'spent' {
  const now = world.clock.now()
  const open = world.state.services.contacts.filter(
    ({ appId, userId, trigger, at }) =>
      appId === account.appId && userId === user.id && now - at < windows[trigger].milliseconds,
  )
  if (open.length === 0) return 'closed'
  const paying = open.find(({ trigger, spent }) => spent < windows[trigger].messages)
  if (paying === undefined) return 'spent'
  paying.spent += 1
  return 'ok'
}

export function rememberSent(
  world: World,
  account: Account,
  user: User,
  kind: SentMessage['kind'],
  body: unknown,
): void {
  world.state.services.sent.push({ appId: account.appId, userId: user.id, kind, at: world.clock.now(), body })
}
