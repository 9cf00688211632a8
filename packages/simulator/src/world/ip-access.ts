import type { Account } from './account.ts'
import type { World } from './world.ts'

/** What the administrator has said about an address that was on no list. */
export interface IpDecision {
  readonly ip: string
  readonly appId: string
  approved: boolean
  /** World times of the refusals. */
  readonly refusedAt: number[]
}

/** Whether an address may fetch tokens; if not, why (`facts/server.md` 1.1). */
export type IpAccess = 'allowed' | 'not-listed' | 'to-be-approved' | 'blocked-for-an-hour' | 'blocked-for-a-day'

const hour = 3_600_000
const day = 24 * hour

/**
 * Without an allow-list everybody may call. Beside one, `rules.unknownIp` decides: `refuse` answers 40164; `confirm` asks the administrator,
 * whose refusals block an address for an hour, two within a day for a day.
 */
export function ipAccess(world: World, account: Account, ip: string): IpAccess {
  if (account.ipAllowList === undefined || account.ipAllowList.includes(ip)) return 'allowed'
  if (world.state.rules.unknownIp === 'refuse') return 'not-listed'
  const { approved, refusedAt } = decisionOn(world, account, ip)
  const now = world.clock.now()
  const recent = refusedAt.filter((at) => now - at < day)
  if (recent.length >= 2) return 'blocked-for-a-day'
  if (recent.some((at) => now - at < hour)) return 'blocked-for-an-hour'
  return approved ? 'allowed' : 'to-be-approved'
}

/** The administrator taps the message that WeChat sent them. */
export function approveIp(world: World, account: Account, ip: string): void {
  decisionOn(world, account, ip).approved = true
}

export function refuseIp(world: World, account: Account, ip: string): void {
  decisionOn(world, account, ip).refusedAt.push(world.clock.now())
}

function decisionOn({ state }: World, { appId }: Account, ip: string): IpDecision {
  const known = state.ipDecisions.find((decision) => decision.appId === appId && decision.ip === ip)
  if (known) return known
  const decision: IpDecision = { appId, ip, approved: false, refusedAt: [] }
  state.ipDecisions.push(decision)
  return decision
}
